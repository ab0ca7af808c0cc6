package io.github.ehckit.spi.tck;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
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
final class BrokenAdviceStores {
    private static final int NEVER = -1;

    private BrokenAdviceStores() {}

    /** Keeps an empty text as none, as some databases do. */
    static class KnowsNoEmptyText extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public SaveResult save(DraftSave save) {
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

    /** Forgets which questions a manager has answered. */
    static class ForgetsTheManager extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public SaveResult save(DraftSave save) {
                    return super.save(new DraftSave(
                            save.request(),
                            save.template(),
                            save.sections(),
                            save.by(),
                            ManagersAnswers.none(),
                            save.at()));
                }
            });
        }
    }

    /** Saves on whatever revision there is. */
    static class IgnoresTheRevision extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public SaveResult save(DraftSave save) {
                    return super.save(on(save, keptFor(save), (kept, section) -> kept.revisionOf(section.section())));
                }
            });
        }
    }

    /** Has one revision for the whole response. */
    static class HasOneRevision extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public SaveResult save(DraftSave save) {
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
    static class DropsTheLosersText extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public Map<SectionCode, List<ConflictingSave>> conflictingSaves(AdviceRequestId request) {
                    return Map.of();
                }
            });
        }
    }

    /** Saves although the response is locked. */
    static class SavesAfterTheLock extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public SaveResult save(DraftSave save) {
                    AdviceDraft kept = sound.find(save.request()).orElseThrow();
                    SaveResult result = super.save(save);
                    if (result instanceof SaveResult.Closed) {
                        put(TckDrafts.after(kept, save));
                        return new SaveResult.Saved(revisions(save), List.of());
                    }
                    return result;
                }
            });
        }
    }

    /** Makes submitted versions anew from the working copy. */
    static class RewritesWhatWasSealed extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public List<SubmittedAdvice> submitted(AdviceRequestId request) {
                    return super.submitted(request).stream()
                            .map(advice -> rewritten(sound.find(request).orElseThrow(), advice))
                            .toList();
                }
            });
        }
    }

    private static SubmittedAdvice rewritten(AdviceDraft now, SubmittedAdvice advice) {
        return new SubmittedAdvice(
                now.request(),
                now.template(),
                now.corrects(),
                advice.seal(),
                advice.signatory(),
                now.contents(),
                advice.attached());
    }

    /** Keeps a second submission of one opening. */
    static class SubmitsTwice extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public CommitResult submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
                    AdviceDraft kept = find(was.request()).orElse(was);
                    boolean same = kept.round() == was.round() && kept.revision() == was.revision();
                    return same ? super.submit(kept, now, sealed) : CommitResult.STALE;
                }
            });
        }
    }

    /** Compares the revisions, and writes afterwards. */
    static class ChecksThenSaves extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.unheld(Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                private final Rendezvous between = new Rendezvous();

                @Override
                public SaveResult save(DraftSave save) {
                    AdviceDraft kept = find(save.request()).orElseThrow();
                    boolean fits = save.sections().stream()
                            .allMatch(section -> section.revision() == kept.revisionOf(section.section()));
                    between.meet();
                    if (!fits || kept.status() != AdviceDraft.Status.OPEN) {
                        return super.save(save);
                    }
                    put(TckDrafts.after(kept, save));
                    return new SaveResult.Saved(revisions(save), List.of());
                }
            }));
        }
    }

    /** Commits whatever was read. */
    static class CommitsWhateverWasRead extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public CommitResult commit(AdviceDraft was, AdviceDraft now) {
                    return super.commit(find(was.request()).orElse(was), now);
                }

                @Override
                public CommitResult submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
                    return super.submit(find(was.request()).orElse(was), now, sealed);
                }
            });
        }
    }

    /** Knows responses by the id of their case alone. */
    static class LooksAcrossAuthorities extends AdviceStoreContract {
        private final Map<UUID, CaseId> known = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public void open(AdviceDraft fresh) {
                    known.putIfAbsent(
                            fresh.request().ofCase().id(), fresh.request().ofCase());
                    super.open(fresh);
                }

                @Override
                public Optional<AdviceDraft> find(AdviceRequestId request) {
                    CaseId id = known.getOrDefault(request.ofCase().id(), request.ofCase());
                    return super.find(new AdviceRequestId(id, request.number()));
                }
            });
        }
    }

    /** Forgets what a section said when it is saved over. */
    static class ForgetsTheBase extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public SaveResult save(DraftSave save) {
                    return super.save(save) instanceof SaveResult.Saved(var revisions, var conflicts)
                            ? new SaveResult.Saved(
                                    revisions,
                                    conflicts.stream()
                                            .map(lost -> new SaveResult.Conflict(
                                                    lost.section(), lost.theirs(), baseless(lost.kept())))
                                            .toList())
                            : super.save(save);
                }
            });
        }

        private static ConflictingSave baseless(ConflictingSave conflict) {
            return new ConflictingSave(
                    conflict.number(),
                    Optional.empty(),
                    conflict.answers(),
                    conflict.writtenBy(),
                    conflict.writtenAt(),
                    conflict.resolution());
        }
    }

    /** Keeps every revision of a draft for ever. */
    static class NeverForgets extends AdviceStoreContract {
        private final Map<List<Object>, SectionDraft> drafts = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public SaveResult save(DraftSave save) {
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
    static class ThrowsAwayWhatIsSettled extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public Map<SectionCode, List<ConflictingSave>> conflictingSaves(AdviceRequestId request) {
                    Map<SectionCode, List<ConflictingSave>> waiting = new HashMap<>();
                    super.conflictingSaves(request)
                            .forEach((section, copies) -> waiting.put(
                                    section,
                                    copies.stream()
                                            .filter(conflict ->
                                                    conflict.resolution().isEmpty())
                                            .toList()));
                    return waiting;
                }
            });
        }
    }

    /** Notes each reading as if it were the first. */
    static class CountsEveryReading extends AdviceStoreContract {
        private final Map<AdviceRequestId, List<ReadReceipt>> noted = new ConcurrentHashMap<>();

        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public void recordReadReceipt(AdviceRequestId request, ReadReceipt receipt) {
                    noted.computeIfAbsent(request, none -> new CopyOnWriteArrayList<>())
                            .add(receipt);
                }

                @Override
                public List<ReadReceipt> readReceipts(AdviceRequestId request) {
                    return noted.getOrDefault(request, List.of());
                }
            });
        }
    }

    /** Takes a response without holding it. */
    static class TakesWithoutHolding extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.unheld(Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                private final Rendezvous between = new Rendezvous();

                @Override
                public Optional<AdviceDraft> lock(AdviceRequestId request) {
                    Optional<AdviceDraft> found = super.lock(request);
                    between.meet();
                    return found;
                }
            }));
        }
    }

    /** Advice that the authority enters is submitted beside the draft, which stays as it was. */
    static class DropsWhatGaveWay extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public CommitResult enter(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
                    return super.submit(was, was.submitted(sealed.seal()), sealed);
                }
            });
        }
    }

    /** Moves a response to another form, and leaves the sections of the older form beside the new ones. */
    static class MovesBesideTheOld extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public CommitResult move(AdviceDraft was, AdviceDraft now) {
                    Map<SectionCode, SectionDraft> all = new TreeMap<>(was.sections());
                    all.putAll(now.sections());
                    return super.move(
                            was,
                            new AdviceDraft(
                                    now.request(),
                                    now.template(),
                                    now.status(),
                                    now.round(),
                                    now.revision(),
                                    new TreeMap<>(all),
                                    now.last(),
                                    now.corrects()));
                }
            });
        }
    }

    /** Takes a save for checked, whatever form it was checked on. */
    static class IgnoresTheForm extends AdviceStoreContract {
        @Override
        public StoresUnderTest stores() {
            return Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public SaveResult save(DraftSave save) {
                    TemplateRef now =
                            find(save.request()).map(AdviceDraft::template).orElse(save.template());
                    return super.save(
                            new DraftSave(save.request(), now, save.sections(), save.by(), save.managers(), save.at()));
                }
            });
        }
    }

    /** Forgets the readings of a transaction that is undone. */
    static class ForgetsWhatIsUndone extends AdviceStoreContract {
        private final Set<ReadReceipt> undone = new HashSet<>();

        @Override
        public StoresUnderTest stores() {
            List<ReadReceipt> noted = new ArrayList<>();
            StoresUnderTest stores = Sound.butResponses(sound -> new AdviceStoreAround(sound) {
                @Override
                public void recordReadReceipt(AdviceRequestId request, ReadReceipt receipt) {
                    noted.add(receipt);
                    super.recordReadReceipt(request, receipt);
                }

                @Override
                public List<ReadReceipt> readReceipts(AdviceRequestId request) {
                    return super.readReceipts(request).stream()
                            .filter(receipt -> !undone.contains(receipt))
                            .toList();
                }
            });
            return Sound.watched(stores, noted::clear, () -> undone.addAll(noted));
        }
    }

    private interface Wording {
        Answers of(SectionSave section);
    }

    private static DraftSave with(DraftSave save, Wording wording) {
        return of(
                save,
                save.sections().stream()
                        .map(section -> new SectionSave(section.section(), section.revision(), wording.of(section)))
                        .toList());
    }

    private static DraftSave on(DraftSave save, AdviceDraft kept, ToIntBiFunction<AdviceDraft, SectionSave> revision) {
        return of(
                save,
                save.sections().stream()
                        .map(section -> new SectionSave(
                                section.section(), revision.applyAsInt(kept, section), section.answers()))
                        .toList());
    }

    private static DraftSave of(DraftSave save, List<SectionSave> sections) {
        return new DraftSave(save.request(), save.template(), sections, save.by(), save.managers(), save.at());
    }

    private static Map<SectionCode, Integer> revisions(DraftSave save) {
        Map<SectionCode, Integer> revisions = new HashMap<>();
        save.sections().forEach(section -> revisions.put(section.section(), section.revision() + 1));
        return revisions;
    }
}
