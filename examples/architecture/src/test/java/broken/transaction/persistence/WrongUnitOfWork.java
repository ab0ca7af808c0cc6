package broken.transaction.persistence;

import org.jooq.DSLContext;

record WrongUnitOfWork(DSLContext context) {
    void run(Runnable work) {
        context.transaction(configuration -> work.run());
    }
}
