package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every port has a contract of its name, on which a vendor tries an adapter. */
class ContractsTest {
    private static final JavaClasses OURS = House.OURS.published();

    @Test
    void every_port_has_a_contract_of_its_name() {
        assertThat(ports())
                .hasSizeGreaterThan(14)
                .allMatch(port -> contracts().contains(port + "Contract"), "has a contract in the kit");
    }

    @Test
    void a_port_without_a_contract_would_be_found() {
        assertThat(contracts()).contains("CaseStoreContract").doesNotContain("ClaimedItemContract");
    }

    /** The interfaces of the package that no type beside them implements: those are for adapters. */
    private static List<String> ports() {
        return OURS.stream()
                .filter(House.OURS.directlyIn("port"))
                .filter(type -> type.isInterface() && type.isTopLevelClass())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getAllSubclasses().stream().noneMatch(House.OURS.directlyIn("port")))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }

    private static Set<String> contracts() {
        return OURS.stream()
                .filter(House.OURS.within("spi.tck"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }
}
