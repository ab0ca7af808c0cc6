package io.github.ehckit.spi.tck;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Reading;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.SectionCode;
import io.github.ehckit.template.TemplateRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A response store around another, to break it in one place. */
class ResponseStoreAround implements ResponseStore {
    protected final ResponseStore sound;

    ResponseStoreAround(ResponseStore sound) {
        this.sound = sound;
    }

    @Override
    public void open(Response fresh) {
        sound.open(fresh);
    }

    @Override
    public Optional<Response> find(AdviceRequestId request) {
        return sound.find(request);
    }

    @Override
    public Optional<Response> take(AdviceRequestId request) {
        return sound.take(request);
    }

    @Override
    public SaveResult save(ResponseSave save) {
        return sound.save(save);
    }

    @Override
    public CommitResult commit(Response was, Response now) {
        return sound.commit(was, now);
    }

    @Override
    public CommitResult submit(Response was, Response now, SubmittedAdvice sealed) {
        return sound.submit(was, now, sealed);
    }

    @Override
    public CommitResult move(Response was, Response now) {
        return sound.move(was, now);
    }

    @Override
    public List<SubmittedAdvice> submitted(AdviceRequestId request) {
        return sound.submitted(request);
    }

    @Override
    public Optional<SectionDraft> earlier(AdviceRequestId request, SectionCode section, int revision) {
        return sound.earlier(request, section, revision);
    }

    @Override
    public Map<SectionCode, List<KeptCopy>> keptCopies(AdviceRequestId request) {
        return sound.keptCopies(request);
    }

    @Override
    public ChangeResult settle(AdviceRequestId request, SectionCode section, int copy, KeptCopy.Settled settled) {
        return sound.settle(request, section, copy, settled);
    }

    @Override
    public void note(AdviceRequestId request, Reading reading) {
        sound.note(request, reading);
    }

    @Override
    public List<Reading> readings(AdviceRequestId request) {
        return sound.readings(request);
    }

    /** The response that a save is meant for; an empty one if there is none. */
    protected Response keptFor(ResponseSave save) {
        return sound.find(save.request()).orElseGet(() -> Response.opened(save.request(), new TemplateRef("none", 1)));
    }

    /** Puts a response in the place of the one that is kept, whatever that is. */
    protected void put(Response now) {
        sound.commit(sound.find(now.request()).orElseThrow(), now);
    }
}
