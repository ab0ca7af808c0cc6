package io.github.ehckit.spi;

import java.util.List;

/**
 * The binding of a port of a hub: the adapter that was chosen, and those that were passed over.
 *
 * @param port the name of the port; for a renderer with its media type
 * @param from the name of the one that offered the chosen adapter
 * @param passedOver the names of those whose adapters were not chosen, because another takes precedence
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
