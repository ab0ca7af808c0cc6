package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BillOfMaterialsTest {
    private static final String MANAGED = "/project/dependencyManagement/dependencies/dependency";

    /** Or importing it would move a library of the host, or its scope, whatever else the host imports. */
    @Test
    void it_manages_our_own_artefacts_and_nothing_else() throws Exception {
        Pom parent = Pom.of("");
        assertThat(parent.texts(MANAGED + "[not(classifier)]/artifactId")).containsExactlyElementsOf(Sources.ARTEFACTS);
        assertThat(parent.texts(MANAGED + "/classifier")).as("jars beside them").containsExactly("tck", "chinese");
        assertThat(parent.texts(MANAGED + "/groupId")).containsOnly("io.github.ehckit");
        assertThat(parent.texts(MANAGED + "/scope")).isEmpty();
    }
}
