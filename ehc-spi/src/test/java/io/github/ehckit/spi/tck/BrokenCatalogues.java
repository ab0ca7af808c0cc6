package io.github.ehckit.spi.tck;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.PublishResult;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.spi.memory.InMemoryTemplateCatalogue;
import io.github.ehckit.spi.memory.Memory;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Catalogues that break one rule each. */
final class BrokenCatalogues {
    private BrokenCatalogues() {}

    /** Changes a form that is published. */
    static class Edits extends TemplateCatalogueContract {
        private final Memory memory = new Memory();
        private final AtomicInteger edits = new AtomicInteger();

        @Override
        protected TemplateCatalogue catalogue() {
            return new Around(memory) {
                @Override
                public Optional<Template> find(AuthorityCode authority, TemplateRef ref) {
                    return super.find(authority, ref).map(this::edited);
                }

                private Template edited(Template template) {
                    return new Template(template.ref(), "edit " + edits.incrementAndGet(), template.sections());
                }
            };
        }
    }

    /** Lists every version of a form. */
    static class ListsEveryVersion extends TemplateCatalogueContract {
        private final Memory memory = new Memory();
        private final Map<AuthorityCode, List<Template>> all = new ConcurrentHashMap<>();

        @Override
        protected TemplateCatalogue catalogue() {
            return new Around(memory) {
                @Override
                public List<Template> current(AuthorityCode authority) {
                    return all.getOrDefault(authority, List.of()).reversed();
                }

                @Override
                public PublishResult publish(AuthorityCode authority, Template template) {
                    PublishResult result = super.publish(authority, template);
                    if (result == PublishResult.PUBLISHED) {
                        all.computeIfAbsent(authority, first -> new CopyOnWriteArrayList<>())
                                .add(template);
                    }
                    return result;
                }
            };
        }
    }

    /** Lists forms by name. */
    static class ListsByName extends TemplateCatalogueContract {
        private final Memory memory = new Memory();

        @Override
        protected TemplateCatalogue catalogue() {
            return new Around(memory) {
                @Override
                public List<Template> current(AuthorityCode authority) {
                    return super.current(authority).stream()
                            .sorted(Comparator.comparing(
                                    template -> template.ref().id()))
                            .toList();
                }
            };
        }
    }

    /** Goes on asking on the form that was published first. */
    static class AsksOnTheFirst extends TemplateCatalogueContract {
        private final Memory memory = new Memory();
        private final Map<AuthorityCode, Template> first = new ConcurrentHashMap<>();

        @Override
        protected TemplateCatalogue catalogue() {
            return new Around(memory) {
                @Override
                public List<Template> current(AuthorityCode authority) {
                    return first.containsKey(authority) ? List.of(first.get(authority)) : super.current(authority);
                }

                @Override
                public PublishResult publish(AuthorityCode authority, Template template) {
                    PublishResult result = super.publish(authority, template);
                    if (result == PublishResult.PUBLISHED) {
                        first.putIfAbsent(authority, template);
                    }
                    return result;
                }
            };
        }
    }

    /** Has one shelf for all authorities. */
    static class KnowsNoAuthorities extends TemplateCatalogueContract {
        private static final AuthorityCode EVERYBODY = new AuthorityCode("EVERYBODY");
        private final Memory memory = new Memory();

        @Override
        protected TemplateCatalogue catalogue() {
            return new Around(memory) {
                @Override
                public Optional<Template> find(AuthorityCode authority, TemplateRef ref) {
                    return super.find(EVERYBODY, ref);
                }

                @Override
                public List<Template> current(AuthorityCode authority) {
                    return super.current(EVERYBODY);
                }

                @Override
                public PublishResult publish(AuthorityCode authority, Template template) {
                    return super.publish(EVERYBODY, template);
                }
            };
        }
    }

    /** Lets an authority publish under the name of a form of the library. */
    static class ReplacesTheLibrarys extends TemplateCatalogueContract {
        private final Memory memory = new Memory();

        @Override
        protected TemplateCatalogue catalogue() {
            return new Around(memory) {
                @Override
                public PublishResult publish(AuthorityCode authority, Template template) {
                    boolean reserved = NationalTemplates.reserves(template.ref().id());
                    return reserved ? PublishResult.PUBLISHED : super.publish(authority, template);
                }
            };
        }
    }

    /** Publishes any version at any time. */
    static class CountsNoVersions extends TemplateCatalogueContract {
        private final Loose loose = new Loose();

        @Override
        protected TemplateCatalogue catalogue() {
            return loose;
        }
    }

    /** Puts a form in the place of the one that is published. */
    static class PublishesOver extends TemplateCatalogueContract {
        private final Loose loose = new Loose();

        @Override
        protected TemplateCatalogue catalogue() {
            return new TemplateCatalogue() {
                @Override
                public Optional<Template> find(AuthorityCode authority, TemplateRef ref) {
                    return loose.find(authority, ref);
                }

                @Override
                public List<Template> current(AuthorityCode authority) {
                    return loose.current(authority);
                }

                @Override
                public PublishResult publish(AuthorityCode authority, Template template) {
                    loose.forget(authority, template.ref());
                    return loose.publish(authority, template);
                }
            };
        }
    }

    /** Asks whether a reference is free, and publishes afterwards. */
    static class AsksThenPublishes extends TemplateCatalogueContract {
        private final Rendezvous between = new Rendezvous();
        private final Loose loose = new Loose();

        @Override
        protected TemplateCatalogue catalogue() {
            return new TemplateCatalogue() {
                @Override
                public Optional<Template> find(AuthorityCode authority, TemplateRef ref) {
                    return loose.find(authority, ref);
                }

                @Override
                public List<Template> current(AuthorityCode authority) {
                    return loose.current(authority);
                }

                @Override
                public PublishResult publish(AuthorityCode authority, Template template) {
                    boolean free = find(authority, template.ref()).isEmpty();
                    between.meet();
                    return free ? over(authority, template) : loose.publish(authority, template);
                }

                private PublishResult over(AuthorityCode authority, Template template) {
                    synchronized (loose) {
                        loose.forget(authority, template.ref());
                        return loose.publish(authority, template);
                    }
                }
            };
        }
    }

    /** Begins anew with each start of the host. */
    static class ForgetsWithTheProcess extends TemplateCatalogueContract {
        @Override
        protected TemplateCatalogue catalogue() {
            return new Around(new Memory());
        }
    }

    /** A sound catalogue, to break it in one place. */
    private static class Around implements TemplateCatalogue {
        private final TemplateCatalogue sound;

        Around(Memory memory) {
            this.sound = new InMemoryTemplateCatalogue(memory);
        }

        @Override
        public Optional<Template> find(AuthorityCode authority, TemplateRef ref) {
            return sound.find(authority, ref);
        }

        @Override
        public List<Template> current(AuthorityCode authority) {
            return sound.current(authority);
        }

        @Override
        public PublishResult publish(AuthorityCode authority, Template template) {
            return sound.publish(authority, template);
        }
    }

    /** A list of forms that knows no order of versions. */
    private static final class Loose implements TemplateCatalogue {
        private final Map<AuthorityCode, List<Template>> forms = new ConcurrentHashMap<>();

        @Override
        public Optional<Template> find(AuthorityCode authority, TemplateRef ref) {
            return NationalTemplates.find(ref)
                    .or(() -> of(authority).stream()
                            .filter(template -> template.ref().equals(ref))
                            .findFirst());
        }

        @Override
        public List<Template> current(AuthorityCode authority) {
            List<Template> published = List.copyOf(of(authority));
            return published.reversed().stream()
                    .filter(template -> published.stream().noneMatch(other -> newer(other.ref(), template.ref())))
                    .toList();
        }

        @Override
        public synchronized PublishResult publish(AuthorityCode authority, Template template) {
            Optional<Template> kept = find(authority, template.ref());
            if (NationalTemplates.reserves(template.ref().id())) {
                return PublishResult.RESERVED;
            } else if (kept.isPresent()) {
                return kept.get().equals(template) ? PublishResult.UNCHANGED : PublishResult.TAKEN;
            }
            of(authority).add(template);
            return PublishResult.PUBLISHED;
        }

        private static boolean newer(TemplateRef one, TemplateRef other) {
            return one.id().equals(other.id()) && one.version() > other.version();
        }

        void forget(AuthorityCode authority, TemplateRef ref) {
            of(authority).removeIf(template -> template.ref().equals(ref));
        }

        private List<Template> of(AuthorityCode authority) {
            return forms.computeIfAbsent(authority, first -> new CopyOnWriteArrayList<>());
        }
    }
}
