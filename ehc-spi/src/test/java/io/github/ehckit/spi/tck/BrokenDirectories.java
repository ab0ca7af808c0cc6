package io.github.ehckit.spi.tck;

import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Directory;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Directories that break one rule each. */
final class BrokenDirectories {
    private BrokenDirectories() {}

    abstract static class Broken extends DirectoryContract {
        private final AtomicReference<DirectoryEntries> entries =
                new AtomicReference<>(new DirectoryEntries(Map.of(), List.of(), List.of()));

        private final Function<Supplier<DirectoryEntries>, Directory> broken;

        Broken(Function<Supplier<DirectoryEntries>, Directory> broken) {
            this.broken = broken;
        }

        @Override
        protected Directory directory() {
            return broken.apply(entries::get);
        }

        @Override
        protected void hold(DirectoryEntries now) {
            entries.set(now);
        }

        @Override
        protected Optional<Directory> unreachable() {
            return Optional.of(new EntriesDirectory(() -> {
                throw new IllegalStateException("the directory is down on purpose");
            }));
        }
    }

    /** Looks a team up by its id alone. */
    static class LooksAcrossAuthorities extends Broken {
        LooksAcrossAuthorities() {
            super(entries -> new EntriesDirectory(entries) {
                @Override
                Stream<DirectoryEntries.Team> teams(AuthorityCode authority, TeamId team) {
                    return entries.get().teams().stream()
                            .filter(found -> found.id().equals(team));
                }
            });
        }
    }

    /** Looks roles up by the person alone. */
    static class GrantsEverywhere extends Broken {
        GrantsEverywhere() {
            super(entries -> new EntriesDirectory(entries) {
                @Override
                Stream<DirectoryEntries.Granted> granted(AuthorityCode authority, PersonId person) {
                    return entries.get().roles().stream()
                            .filter(found -> found.person().equals(person));
                }
            });
        }
    }

    /** Knows one role of each person. */
    static class KnowsOneRole extends Broken {
        KnowsOneRole() {
            super(entries -> new EntriesDirectory(entries) {
                @Override
                public Set<Role> roles(AuthorityCode authority, PersonId person) {
                    return super.roles(authority, person).stream().limit(1).collect(Collectors.toSet());
                }
            });
        }
    }

    /** Answers with the roles that a person had before. */
    static class RemembersRoles extends Broken {
        RemembersRoles() {
            super(entries -> new EntriesDirectory(entries) {
                private final Map<PersonId, Set<Role>> answers = new HashMap<>();

                @Override
                public Set<Role> roles(AuthorityCode authority, PersonId person) {
                    return answers.computeIfAbsent(person, asked -> super.roles(authority, asked));
                }
            });
        }
    }

    /** Takes a person without roles for an error. */
    static class ThrowsForPeopleWithoutRoles extends Broken {
        ThrowsForPeopleWithoutRoles() {
            super(entries -> new EntriesDirectory(entries) {
                @Override
                public Set<Role> roles(AuthorityCode authority, PersonId person) {
                    if (granted(authority, person).findFirst().isEmpty()) {
                        throw new NoSuchElementException("there is no such person");
                    }
                    return super.roles(authority, person);
                }
            });
        }
    }

    /** Presents every authority as the same one. */
    static class KnowsOneAuthority extends Broken {
        KnowsOneAuthority() {
            super(entries -> new EntriesDirectory(entries) {
                @Override
                public Authority authority(AuthorityCode code) {
                    return super.authority(new AuthorityCode("NORTHSHIRE"));
                }
            });
        }
    }

    /** Throws when there is no such team. */
    static class ThrowsForTheUnknown extends Broken {
        ThrowsForTheUnknown() {
            super(entries -> new EntriesDirectory(entries) {
                @Override
                public Set<PersonId> members(AuthorityCode authority, TeamId team) {
                    if (teams(authority, team).findFirst().isEmpty()) {
                        throw new NoSuchElementException("there is no such team");
                    }
                    return super.members(authority, team);
                }
            });
        }
    }

    /** Lists the managers apart from the members. */
    static class ListsManagersApart extends Broken {
        ListsManagersApart() {
            super(entries -> new EntriesDirectory(entries) {
                @Override
                public Set<PersonId> members(AuthorityCode authority, TeamId team) {
                    Set<PersonId> members = super.members(authority, team);
                    members.removeAll(managers(authority, team));
                    return members;
                }
            });
        }
    }

    /** Knows no encoding but ASCII. */
    static class DropsAccents extends Broken {
        DropsAccents() {
            super(entries -> new EntriesDirectory(entries) {
                @Override
                public Optional<Signatory> signatory(PersonId person) {
                    return super.signatory(person).map(found -> new Signatory(plain(found.name()), found.jobTitle()));
                }
            });
        }

        private static PersonName plain(PersonName name) {
            return new PersonName(
                    name.title(), plain(name.given()), plain(name.family()), name.suffix(), plain(name.preferred()));
        }

        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{ASCII}]", "");
        }
    }

    /** Has a column for forename and surname, and for nothing else. */
    static class ForgetsTitles extends Broken {
        ForgetsTitles() {
            super(entries -> new EntriesDirectory(entries) {
                @Override
                public Optional<Signatory> signatory(PersonId person) {
                    return super.signatory(person)
                            .map(found -> new Signatory(
                                    new PersonName(
                                            found.name().given(), found.name().family()),
                                    found.jobTitle()));
                }
            });
        }
    }

    /** Answers what it answered before. */
    static class RemembersAnswers extends Broken {
        RemembersAnswers() {
            super(entries -> new EntriesDirectory(entries) {
                private final Map<TeamId, Set<PersonId>> answers = new HashMap<>();

                @Override
                public Set<PersonId> members(AuthorityCode authority, TeamId team) {
                    return answers.computeIfAbsent(team, asked -> super.members(authority, asked));
                }
            });
        }
    }

    /** Hands out the set that it fills. */
    static class HandsOutItsOwnSet extends Broken {
        HandsOutItsOwnSet() {
            super(entries -> new EntriesDirectory(entries) {
                private final Set<PersonId> answer = ConcurrentHashMap.newKeySet();

                @Override
                public Set<PersonId> members(AuthorityCode authority, TeamId team) {
                    answer.clear();
                    answer.addAll(super.members(authority, team));
                    return answer;
                }
            });
        }
    }

    /** Takes a server that is down for a team without members. */
    static class IsEmptyWhenDown extends Broken {
        IsEmptyWhenDown() {
            super(EntriesDirectory::new);
        }

        @Override
        protected Optional<Directory> unreachable() {
            return Optional.of(new EntriesDirectory(() -> new DirectoryEntries(Map.of(), List.of(), List.of())));
        }
    }

    /** Takes a server that is down for one that grants no roles. */
    static class GrantsNothingWhenDown extends Broken {
        GrantsNothingWhenDown() {
            super(EntriesDirectory::new);
        }

        @Override
        protected Optional<Directory> unreachable() {
            Supplier<DirectoryEntries> down = () -> {
                throw new IllegalStateException("the directory is down on purpose");
            };
            return Optional.of(new EntriesDirectory(down) {
                @Override
                public Set<Role> roles(AuthorityCode authority, PersonId person) {
                    return Set.of();
                }
            });
        }
    }

    /** Keeps the question in a field. */
    static class HasOneQuestion extends Broken {
        HasOneQuestion() {
            super(entries -> new EntriesDirectory(entries) {
                private final OneDesk<Map.Entry<AuthorityCode, TeamId>> desk = new OneDesk<>();

                @Override
                public Set<PersonId> members(AuthorityCode authority, TeamId team) {
                    Map.Entry<AuthorityCode, TeamId> asked = desk.taken(Map.entry(authority, team));
                    return super.members(asked.getKey(), asked.getValue());
                }
            });
        }
    }
}
