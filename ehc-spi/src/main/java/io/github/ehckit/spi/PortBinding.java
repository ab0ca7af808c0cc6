package io.github.ehckit.spi;

import java.util.List;

/**
 * Who fills a place of a hub, and who was passed over.
 *
 * @param port the name of the port; of a renderer with its media type
 * @param from who offered what was taken
 * @param passedOver who offered what was not, since the host's word goes before theirs
 */
public record PortBinding(String port, String from, List<String> passedOver) {
    public PortBinding {
        passedOver = List.copyOf(passedOver);
    }

    @Override
    public String toString() {
        return port + ": " + from + (passedOver.isEmpty() ? "" : ", passing over " + String.join(", ", passedOver));
    }
}
