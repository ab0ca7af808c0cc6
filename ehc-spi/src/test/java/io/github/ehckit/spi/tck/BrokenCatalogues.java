package io.github.ehckit.spi.tck;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.PublishResult;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.spi.memory.InMemoryTemplateCatalogue;
import io.github.ehckit.spi.memory.Memory;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
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

                private Template edited(Template form) {
                    return new Template(form.ref(), "edit " + edits.incrementAndGet(), form.sections());
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
                public Template inUse(AuthorityCode authority) {
                    return first.getOrDefault(authority, super.inUse(authority));
                }

                @Override
                public PublishResult publish(AuthorityCode authority, Template form) {
                    PublishResult result = super.publish(authority, form);
                    if (result == PublishResult.PUBLISHED) {
                        first.putIfAbsent(authority, form);
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
                public Template inUse(AuthorityCode authority) {
                    return super.inUse(EVERYBODY);
                }

                @Override
                public PublishResult publish(AuthorityCode authority, Template form) {
                    return super.publish(EVERYBODY, form);
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
                public PublishResult publish(AuthorityCode authority, Template form) {
                    boolean reserved = NationalTemplates.reserves(form.ref().id());
                    return reserved ? PublishResult.PUBLISHED : super.publish(authority, form);
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
                public Template inUse(AuthorityCode authority) {
                    return loose.inUse(authority);
                }

                @Override
                public PublishResult publish(AuthorityCode authority, Template form) {
                    loose.forget(authority, form.ref());
                    return loose.publish(authority, form);
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
                public Template inUse(AuthorityCode authority) {
                    return loose.inUse(authority);
                }

                @Override
                public PublishResult publish(AuthorityCode authority, Template form) {
                    boolean free = find(authority, form.ref()).isEmpty();
                    between.meet();
                    return free ? over(authority, form) : loose.publish(authority, form);
                }

                private PublishResult over(AuthorityCode authority, Template form) {
                    synchronized (loose) {
                        loose.forget(authority, form.ref());
                        return loose.publish(authority, form);
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
        public Template inUse(AuthorityCode authority) {
            return sound.inUse(authority);
        }

        @Override
        public PublishResult publish(AuthorityCode authority, Template form) {
            return sound.publish(authority, form);
        }
    }

    /** A list of forms that knows no order of versions. */
    private static final class Loose implements TemplateCatalogue {
        private final Map<AuthorityCode, List<Template>> forms = new ConcurrentHashMap<>();

        @Override
        public Optional<Template> find(AuthorityCode authority, TemplateRef ref) {
            return NationalTemplates.find(ref)
                    .or(() -> of(authority).stream()
                            .filter(form -> form.ref().equals(ref))
                            .findFirst());
        }

        @Override
        public Template inUse(AuthorityCode authority) {
            List<Template> published = List.copyOf(of(authority));
            return published.isEmpty() ? NationalTemplates.advice() : published.getLast();
        }

        @Override
        public synchronized PublishResult publish(AuthorityCode authority, Template form) {
            Optional<Template> kept = find(authority, form.ref());
            if (NationalTemplates.reserves(form.ref().id())) {
                return PublishResult.RESERVED;
            } else if (kept.isPresent()) {
                return kept.get().equals(form) ? PublishResult.UNCHANGED : PublishResult.TAKEN;
            }
            of(authority).add(form);
            return PublishResult.PUBLISHED;
        }

        void forget(AuthorityCode authority, TemplateRef ref) {
            of(authority).removeIf(form -> form.ref().equals(ref));
        }

        private List<Template> of(AuthorityCode authority) {
            return forms.computeIfAbsent(authority, first -> new CopyOnWriteArrayList<>());
        }
    }
}
