package io.github.ehckit.persistence;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Reading;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.ResponseSaving;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Responses in H2 or PostgreSQL. A save reads and writes the sections that it names, and no others. Thread-safe. */
public final class JooqResponseStore implements ResponseStore {
    private final JdbcUnitOfWork work;

    /** A store whose every call runs in the unit of work that is open on the thread. */
    public JooqResponseStore(JdbcUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void open(Response fresh) {
        work.on("opening the response to " + fresh.request(), sql -> new ResponseTable(sql).add(fresh));
    }

    @Override
    public Optional<Response> find(AdviceRequestId request) {
        return work.on("finding the response to " + request, sql -> new ResponseTable(sql).find(request));
    }

    @Override
    public Optional<Response> take(AdviceRequestId request) {
        return work.on(
                "taking the response to " + request,
                sql -> new ResponseTable(sql).lock(request).flatMap(held -> new ResponseTable(sql).find(request)));
    }

    @Override
    public SaveResult save(ResponseSave save) {
        return work.on(
                "saving the response to " + save.request(),
                sql -> saving(sql, save.request()).save(save));
    }

    @Override
    public CommitResult commit(Response was, Response now) {
        return work.on(
                "keeping the response to " + was.request(),
                sql -> saving(sql, was.request()).commit(was, now));
    }

    @Override
    public CommitResult submit(Response was, Response now, SubmittedAdvice sealed) {
        return work.on(
                "keeping the response to " + was.request(),
                sql -> saving(sql, was.request()).submit(was, now, sealed));
    }

    @Override
    public CommitResult move(Response was, Response now) {
        return work.on(
                "moving the response to " + was.request() + " to another form",
                sql -> saving(sql, was.request()).move(was, now));
    }

    @Override
    public List<SubmittedAdvice> submitted(AdviceRequestId request) {
        return work.on("reading the advice submitted to " + request, sql -> new AdviceTable(sql).of(request));
    }

    @Override
    public Optional<SectionDraft> earlier(AdviceRequestId request, SectionCode section, int revision) {
        return work.on(
                "reading an earlier revision of the response to " + request,
                sql -> new RevisionTable(sql).find(request, section, revision));
    }

    @Override
    public Map<SectionCode, List<KeptCopy>> keptCopies(AdviceRequestId request) {
        return work.on("reading the copies kept of " + request, sql -> new CopyTable(sql).of(request));
    }

    @Override
    public ChangeResult settle(AdviceRequestId request, SectionCode section, int copy, KeptCopy.Settled settled) {
        return work.on(
                "settling a copy kept of " + request,
                sql -> new CopyTable(sql).settle(request, section, copy, settled));
    }

    @Override
    public void note(AdviceRequestId request, Reading reading) {
        work.apart(() ->
                work.on("noting who has read the advice submitted to " + request, sql -> note(sql, request, reading)));
    }

    @Override
    public List<Reading> readings(AdviceRequestId request) {
        return work.on(
                "reading who has read the advice submitted to " + request, sql -> new ReadingTable(sql).of(request));
    }

    /** Two who note one reading at the same moment: the second finds it there, and repeats it. */
    private boolean note(DSLContext sql, AdviceRequestId request, Reading reading) {
        ReadingTable readings = new ReadingTable(sql);
        return readings.repeat(request, reading)
                || work.adds(part -> new ReadingTable(part).add(request, reading))
                || readings.repeat(request, reading);
    }

    private static ResponseSaving saving(DSLContext sql, AdviceRequestId request) {
        return new ResponseSaving(new JooqResponseRows(sql, request));
    }
}
