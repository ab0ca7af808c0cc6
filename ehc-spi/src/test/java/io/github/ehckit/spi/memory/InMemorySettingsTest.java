package io.github.ehckit.spi.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.SettingsProvider;
import io.github.ehckit.spi.tck.SettingsProviderContract;

class InMemorySettingsTest extends SettingsProviderContract {
    private final InMemorySettings settings = new InMemorySettings();

    @Override
    protected SettingsProvider provider() {
        return settings;
    }

    @Override
    protected void set(AuthorityCode authority, AuthoritySettings chosen) {
        assertThat(settings.set(authority, chosen)).isEqualTo(chosen.checked());
    }
}
