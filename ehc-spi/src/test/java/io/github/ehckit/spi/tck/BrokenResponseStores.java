package io.github.ehckit.spi.tck;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Reading;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.Answer;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.SectionCode;
import io.github.ehckit.template.TemplateRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntBiFunction;

/** Response stores that break one rule each. */
final class BrokenResponseStores {
    private static final int NEVER = -1;

    private BrokenResponseStores() {}

    /** Keeps an empty text as none, as some databases do. */
    static class KnowsNoEmptyText extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public SaveResult save(ResponseSave save) {
                    return super.save(with(save, section -> without(section.answers())));
                }
            });
        }

        private static Answers without(Answers answers) {
            Map<String, Answer> said = new TreeMap<>(answers.fields());
            said.values().removeIf(Answer::blank);
            return new Answers(said, answers.groups());
        }
    }

    /** Saves on whatever revision there is. */
    static class IgnoresTheRevision extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public SaveResult save(ResponseSave save) {
                    return super.save(on(save, keptFor(save), (kept, section) -> kept.revisionOf(section.section())));
                }
            });
        }
    }

    /** Has one revision for the whole response. */
    static class HasOneRevision extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public SaveResult save(ResponseSave save) {
                    return super.save(on(
                            save,
                            keptFor(save),
                            (kept, section) -> section.revision() == kept.revision()
                                    ? kept.revisionOf(section.section())
                                    : NEVER));
                }
            });
        }
    }

    /** Throws the text away that comes second. */
    static class DropsTheLosersText extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public Map<SectionCode, List<KeptCopy>> keptCopies(AdviceRequestId request) {
                    return Map.of();
                }
            });
        }
    }

    /** Saves although the response is locked. */
    static class SavesAfterTheLock extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public SaveResult save(ResponseSave save) {
                    Response kept = sound.find(save.request()).orElseThrow();
                    SaveResult result = super.save(save);
                    if (result instanceof SaveResult.Closed) {
                        put(TckResponses.after(kept, save));
                        return new SaveResult.Saved(revisions(save), List.of());
                    }
                    return result;
                }
            });
        }
    }

    /** Makes submitted versions anew from the working copy. */
    static class RewritesWhatWasSealed extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public List<SubmittedAdvice> submitted(AdviceRequestId request) {
                    return super.submitted(request).stream()
                            .map(advice -> rewritten(sound.find(request).orElseThrow(), advice))
                            .toList();
                }
            });
        }
    }

    private static SubmittedAdvice rewritten(Response now, SubmittedAdvice advice) {
        return new SubmittedAdvice(
                now.request(),
                now.template(),
                now.corrects(),
                advice.seal(),
                advice.submittedBy(),
                now.contents(),
                advice.attached());
    }

    /** Keeps a second submission of one opening. */
    static class SubmitsTwice extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public CommitResult submit(Response was, Response now, SubmittedAdvice sealed) {
                    Response kept = find(was.request()).orElse(was);
                    boolean same = kept.opening() == was.opening() && kept.revision() == was.revision();
                    return same ? super.submit(kept, now, sealed) : CommitResult.STALE;
                }
            });
        }
    }

    /** Compares the revisions, and writes afterwards. */
    static class ChecksThenSaves extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.unheld(Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                private final Rendezvous between = new Rendezvous();

                @Override
                public SaveResult save(ResponseSave save) {
                    Response kept = find(save.request()).orElseThrow();
                    boolean fits = save.sections().stream()
                            .allMatch(section -> section.revision() == kept.revisionOf(section.section()));
                    between.meet();
                    if (!fits || kept.standing() != Response.Standing.OPEN) {
                        return super.save(save);
                    }
                    put(TckResponses.after(kept, save));
                    return new SaveResult.Saved(revisions(save), List.of());
                }
            }));
        }
    }

    /** Commits whatever was read. */
    static class CommitsWhateverWasRead extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public CommitResult commit(Response was, Response now) {
                    return super.commit(find(was.request()).orElse(was), now);
                }

                @Override
                public CommitResult submit(Response was, Response now, SubmittedAdvice sealed) {
                    return super.submit(find(was.request()).orElse(was), now, sealed);
                }
            });
        }
    }

    /** Knows responses by the id of their case alone. */
    static class LooksAcrossAuthorities extends ResponseStoreContract {
        private final Map<UUID, CaseId> known = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public void open(Response fresh) {
                    known.putIfAbsent(
                            fresh.request().ofCase().id(), fresh.request().ofCase());
                    super.open(fresh);
                }

                @Override
                public Optional<Response> find(AdviceRequestId request) {
                    CaseId id = known.getOrDefault(request.ofCase().id(), request.ofCase());
                    return super.find(new AdviceRequestId(id, request.number()));
                }
            });
        }
    }

    /** Forgets what a section said when it is saved over. */
    static class ForgetsTheBase extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public SaveResult save(ResponseSave save) {
                    return super.save(save) instanceof SaveResult.Saved(var revisions, var conflicts)
                            ? new SaveResult.Saved(
                                    revisions,
                                    conflicts.stream()
                                            .map(lost -> new SaveResult.Conflict(
                                                    lost.section(), lost.theirs(), baseless(lost.copy())))
                                            .toList())
                            : super.save(save);
                }
            });
        }

        private static KeptCopy baseless(KeptCopy copy) {
            return new KeptCopy(
                    copy.number(),
                    Optional.empty(),
                    copy.answers(),
                    copy.writtenBy(),
                    copy.writtenAt(),
                    copy.settled());
        }
    }

    /** Keeps every revision of a draft for ever. */
    static class NeverForgets extends ResponseStoreContract {
        private final Map<List<Object>, SectionDraft> drafts = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public SaveResult save(ResponseSave save) {
                    keptFor(save)
                            .sections()
                            .forEach((section, draft) ->
                                    drafts.put(List.of(save.request(), section, draft.revision()), draft));
                    return super.save(save);
                }

                @Override
                public Optional<SectionDraft> earlier(AdviceRequestId request, SectionCode section, int revision) {
                    boolean now = find(request)
                            .filter(kept -> kept.revisionOf(section) == revision)
                            .isPresent();
                    return now
                            ? Optional.empty()
                            : Optional.ofNullable(drafts.get(List.of(request, section, revision)));
                }
            });
        }
    }

    /** Throws a copy away as soon as somebody has dealt with it. */
    static class ThrowsAwayWhatIsSettled extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public Map<SectionCode, List<KeptCopy>> keptCopies(AdviceRequestId request) {
                    Map<SectionCode, List<KeptCopy>> waiting = new HashMap<>();
                    super.keptCopies(request)
                            .forEach((section, copies) -> waiting.put(
                                    section,
                                    copies.stream()
                                            .filter(copy -> copy.settled().isEmpty())
                                            .toList()));
                    return waiting;
                }
            });
        }
    }

    /** Notes each reading as if it were the first. */
    static class CountsEveryReading extends ResponseStoreContract {
        private final Map<AdviceRequestId, List<Reading>> noted = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public void note(AdviceRequestId request, Reading reading) {
                    noted.computeIfAbsent(request, none -> new CopyOnWriteArrayList<>())
                            .add(reading);
                }

                @Override
                public List<Reading> readings(AdviceRequestId request) {
                    return noted.getOrDefault(request, List.of());
                }
            });
        }
    }

    /** Takes a response without holding it. */
    static class TakesWithoutHolding extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.unheld(Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                private final Rendezvous between = new Rendezvous();

                @Override
                public Optional<Response> take(AdviceRequestId request) {
                    Optional<Response> found = super.take(request);
                    between.meet();
                    return found;
                }
            }));
        }
    }

    /** Moves a response to another form, and leaves the sections of the older form beside the new ones. */
    static class MovesBesideTheOld extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public CommitResult move(Response was, Response now) {
                    Map<SectionCode, SectionDraft> all = new TreeMap<>(was.sections());
                    all.putAll(now.sections());
                    return super.move(
                            was,
                            new Response(
                                    now.request(),
                                    now.template(),
                                    now.standing(),
                                    now.opening(),
                                    now.revision(),
                                    new TreeMap<>(all),
                                    now.last(),
                                    now.corrects()));
                }
            });
        }
    }

    /** Takes a save for checked, whatever form it was checked on. */
    static class IgnoresTheForm extends ResponseStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public SaveResult save(ResponseSave save) {
                    TemplateRef now =
                            find(save.request()).map(Response::template).orElse(save.template());
                    return super.save(new ResponseSave(
                            save.request(), now, save.sections(), save.by(), save.byManager(), save.at()));
                }
            });
        }
    }

    /** Forgets the readings of a transaction that is undone. */
    static class ForgetsWhatIsUndone extends ResponseStoreContract {
        private final Set<Reading> undone = new HashSet<>();

        @Override
        public StoresUnderTest stores() {
            List<Reading> noted = new ArrayList<>();
            StoresUnderTest stores = Sound.butResponses(sound -> new ResponseStoreAround(sound) {
                @Override
                public void note(AdviceRequestId request, Reading reading) {
                    noted.add(reading);
                    super.note(request, reading);
                }

                @Override
                public List<Reading> readings(AdviceRequestId request) {
                    return super.readings(request).stream()
                            .filter(reading -> !undone.contains(reading))
                            .toList();
                }
            });
            return Sound.watched(stores, noted::clear, () -> undone.addAll(noted));
        }
    }

    private interface Wording {
        Answers of(SectionSave section);
    }

    private static ResponseSave with(ResponseSave save, Wording wording) {
        return of(
                save,
                save.sections().stream()
                        .map(section -> new SectionSave(section.section(), section.revision(), wording.of(section)))
                        .toList());
    }

    private static ResponseSave on(ResponseSave save, Response kept, ToIntBiFunction<Response, SectionSave> revision) {
        return of(
                save,
                save.sections().stream()
                        .map(section -> new SectionSave(
                                section.section(), revision.applyAsInt(kept, section), section.answers()))
                        .toList());
    }

    private static ResponseSave of(ResponseSave save, List<SectionSave> sections) {
        return new ResponseSave(save.request(), save.template(), sections, save.by(), save.byManager(), save.at());
    }

    private static Map<SectionCode, Integer> revisions(ResponseSave save) {
        Map<SectionCode, Integer> revisions = new HashMap<>();
        save.sections().forEach(section -> revisions.put(section.section(), section.revision() + 1));
        return revisions;
    }
}
