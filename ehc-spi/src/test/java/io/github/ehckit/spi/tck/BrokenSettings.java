package io.github.ehckit.spi.tck;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.SettingsProvider;
import io.github.ehckit.spi.memory.InMemorySettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Providers of settings that break one rule each. */
final class BrokenSettings {
    private BrokenSettings() {}

    abstract static class Broken extends SettingsProviderContract {
        final InMemorySettings sound = new InMemorySettings();

        @Override
        protected SettingsProvider provider() {
            return sound;
        }

        @Override
        protected void set(AuthorityCode authority, AuthoritySettings settings) {
            sound.set(authority, settings);
        }
    }

    /** Has no answer for an authority that has set nothing. */
    static class KnowsItsOwnAlone extends Broken {
        @Override
        @SuppressWarnings("NullAway")
        protected SettingsProvider provider() {
            return authority -> {
                AuthoritySettings known = sound.of(authority);
                return known.equals(AuthoritySettings.standard()) ? null : known;
            };
        }
    }

    /** Has a standard of its own. */
    static class HasItsOwnStandard extends Broken {
        @Override
        protected SettingsProvider provider() {
            return authority -> {
                AuthoritySettings known = sound.of(authority);
                return known.equals(AuthoritySettings.standard()) ? other() : known;
            };
        }
    }

    /** Has one place for all authorities. */
    static class KnowsNoAuthorities extends Broken {
        private static final AuthorityCode ALL = new AuthorityCode("ALL");

        @Override
        protected SettingsProvider provider() {
            return authority -> sound.of(ALL);
        }

        @Override
        protected void set(AuthorityCode authority, AuthoritySettings settings) {
            super.set(ALL, settings);
        }
    }

    /** Remembers its first answer. */
    static class AnswersAsItDidFirst extends Broken {
        private final Map<AuthorityCode, AuthoritySettings> answers = new ConcurrentHashMap<>();

        @Override
        protected SettingsProvider provider() {
            return authority -> answers.computeIfAbsent(authority, sound::of);
        }
    }

    /** Holds whatever it is given. */
    static class ChecksNothing extends Broken {
        private final Map<AuthorityCode, AuthoritySettings> all = new ConcurrentHashMap<>();

        @Override
        protected SettingsProvider provider() {
            return authority -> all.getOrDefault(authority, AuthoritySettings.standard());
        }

        @Override
        protected void set(AuthorityCode authority, AuthoritySettings settings) {
            all.put(authority, settings);
        }
    }

    /** Answers several at once from one place. */
    static class HasOneDesk extends Broken {
        private final OneDesk<AuthorityCode> desk = new OneDesk<>();

        @Override
        protected SettingsProvider provider() {
            return authority -> sound.of(desk.taken(authority));
        }
    }
}
