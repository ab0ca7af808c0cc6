package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.SettingsProvider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A {@link SettingsProvider} in memory, whose settings can be changed at any moment; an authority without any has the
 * standard ones. Thread-safe.
 */
public final class InMemorySettings implements SettingsProvider {
    private final Map<AuthorityCode, AuthoritySettings> chosen = new ConcurrentHashMap<>();

    /**
     * Sets the settings of an authority; refuses, and sets nothing, if a day of its own is later than the law allows.
     */
    public Outcome<AuthoritySettings> set(AuthorityCode authority, AuthoritySettings settings) {
        Outcome<AuthoritySettings> checked = settings.checked();
        if (checked instanceof Outcome.Done) {
            chosen.put(authority, settings);
        }
        return checked;
    }

    @Override
    public AuthoritySettings of(AuthorityCode authority) {
        return chosen.getOrDefault(authority, AuthoritySettings.standard());
    }
}
