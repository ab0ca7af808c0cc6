package io.github.ehckit.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.port.Ports;
import io.github.ehckit.wording.Wordings;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of places is whole: no port of the use cases is without one, and none is left out of those that have to be filled. */
class PortKeyTest {

    @Test
    void every_place_has_to_be_filled() throws Exception {
        List<PortKey<?>> places = new ArrayList<>();
        for (Field field : PortKey.class.getDeclaredFields()) {
            if (field.getType().equals(PortKey.class)) {
                places.add((PortKey<?>) field.get(null));
            }
        }
        assertThat(PortKey.REQUIRED).hasSize(13).containsExactlyInAnyOrderElementsOf(places);
    }

    /** Wordings are made of the bundles that are offered; no adapter fills them. */
    @Test
    void every_port_of_the_use_cases_has_a_place() {
        List<Class<?>> ports = Stream.of(Ports.Builder.class.getMethods())
                .filter(method -> method.getReturnType().equals(Ports.Builder.class))
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .filter(port -> !port.equals(Wordings.class))
                .toList();
        assertThat(PortKey.REQUIRED.stream().<Class<?>>map(PortKey::port)).containsExactlyInAnyOrderElementsOf(ports);
    }
}
