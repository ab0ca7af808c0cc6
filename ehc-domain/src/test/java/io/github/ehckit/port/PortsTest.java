package io.github.ehckit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.wording.Wordings;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final List<String> DEFAULTS = List.of("settings", "validator", "scanner", "wordings");

    @Test
    void every_port_without_an_adapter_is_named_at_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Ports.builder().build())
                .withMessage(
                        "No adapter was given for CaseStore, AdviceStore, AttachmentStore, ByteStore,"
                                + " ContentInspector, TemplateCatalogue, Directory, Outbox, Notifier, UnitOfWork. Pass one for each port to the builder.");
    }

    @Test
    void each_adapter_is_handed_out_under_the_name_under_which_it_was_given() throws Exception {
        Ports.Builder builder = Ports.builder();
        Map<String, Object> given = new LinkedHashMap<>();
        for (Method choice : choices()) {
            Object adapter = adapter(choice.getParameterTypes()[0]);
            given.put(choice.getName(), adapter);
            choice.invoke(builder, adapter);
        }
        Ports ports = builder.build();
        assertThat(given).hasSize(14);
        for (Map.Entry<String, Object> each : given.entrySet()) {
            assertThat(Ports.class.getMethod(each.getKey()).invoke(ports))
                    .as(each.getKey())
                    .isSameAs(each.getValue());
        }
    }

    @Test
    void a_host_that_gives_only_what_it_must_gets_the_defaults_of_the_library() throws Exception {
        Ports.Builder builder = Ports.builder();
        for (Method choice : choices()) {
            if (!DEFAULTS.contains(choice.getName())) {
                choice.invoke(builder, adapter(choice.getParameterTypes()[0]));
            }
        }
        assertThat(builder.build().settings().of(new AuthorityCode("NORTHSHIRE")))
                .isEqualTo(AuthoritySettings.standard());
        assertThat(builder.build().validator()).isEqualTo(CommandValidator.NONE);
    }

    private static List<Method> choices() {
        return Stream.of(Ports.Builder.class.getMethods())
                .filter(method -> method.getReturnType().equals(Ports.Builder.class))
                .toList();
    }

    /** An adapter that is compared by its identity and never called. Wordings are a value, and no adapter. */
    private static Object adapter(Class<?> port) {
        return port.equals(Wordings.class) ? new Wordings(List.of()) : proxy(port);
    }

    private static Object proxy(Class<?> port) {
        return Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, values) -> null);
    }
}
