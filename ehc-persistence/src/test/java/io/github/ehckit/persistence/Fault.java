package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.StorageException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Fails one JDBC call of those of a kind that are made from when it is set. */
final class Fault implements JdbcCallInterceptor {
    static final String WORDS = "CANARY-FAULT";

    /** In which way a call fails. */
    enum Kind {
        /** It is not made. */
        NOT_MADE,
        /** It is made, and its answer is lost. */
        ANSWER_LOST,
        /** It is not made, and nor is any other after it. */
        CUT_OFF
    }

    /** What a call that fails throws. */
    enum Thrown {
        SQL_EXCEPTION {
            @Override
            void raise() throws SQLException {
                throw new SQLException(WORDS, "08006");
            }
        },
        RUNTIME_EXCEPTION {
            @Override
            void raise() {
                throw new IllegalStateException(WORDS);
            }
        },
        ERROR {
            @Override
            void raise() {
                throw new InternalError(WORDS);
            }
        };

        abstract void raise() throws SQLException;
    }

    /** Which calls are counted. */
    enum Calls {
        /** Those by which something is done. */
        DOING {
            @Override
            boolean holds(Method method, Object[] arguments) {
                return !PUTTING_AWAY.holds(method, arguments) && !isValue(method);
            }
        },
        /** Those by which a value is bound or read. */
        VALUES {
            @Override
            boolean holds(Method method, Object[] arguments) {
                return !PUTTING_AWAY.holds(method, arguments) && isValue(method);
            }
        },
        /** Those by which something is put away that is no longer used. */
        PUTTING_AWAY {
            @Override
            boolean holds(Method method, Object[] arguments) {
                return switch (method.getName()) {
                    case "close", "releaseSavepoint" -> true;
                    case "setAutoCommit" -> (boolean) arguments[0];
                    default -> false;
                };
            }
        },
        /** Those of the latter that are made on a connection. */
        GIVING_BACK {
            @Override
            boolean holds(Method method, Object[] arguments) {
                return method.getDeclaringClass() == Connection.class && PUTTING_AWAY.holds(method, arguments);
            }
        };

        abstract boolean holds(Method method, Object[] arguments);

        private static boolean isValue(Method method) {
            Class<?> on = method.getDeclaringClass();
            return on == ResultSet.class
                    || (on == PreparedStatement.class && method.getName().startsWith("set"));
        }
    }

    private Kind kind = Kind.NOT_MADE;
    private Thrown thrown = Thrown.SQL_EXCEPTION;
    private int at;
    private int calls;
    private Calls failing = Calls.DOING;
    private boolean struck;
    private boolean committed;

    /** Fails the n-th call of some from now on, counted from 1. */
    void set(FaultTrial trial, Calls some, int n) {
        kind = trial.kind();
        thrown = trial.thrown();
        failing = some;
        at = n;
        calls = 0;
        struck = false;
        committed = false;
    }

    /** Fails nothing from now on. */
    void stop() {
        at = 0;
    }

    /** Whether a call has failed since this was set. */
    boolean struck() {
        return struck;
    }

    /** Whether something was committed since this was set, or was about to be. */
    boolean committed() {
        return committed;
    }

    /** Whether a step was done; if not, that it told so, and not in the words of the fault unless it is an error. */
    static boolean isDone(Supplier<Outcome<?>> step) {
        try {
            assertThat(step.get()).isInstanceOf(Outcome.Done.class);
            return true;
        } catch (StorageException failure) {
            assertThat(failure).hasMessageNotContaining(WORDS);
            return false;
        } catch (InternalError failure) {
            assertThat(failure).hasMessage(WORDS);
            return false;
        }
    }

    @Override
    public void before(Method method, Object[] arguments) throws SQLException {
        boolean counts = counts(method, arguments);
        calls += counts ? 1 : 0;
        committed = committed || method.getName().equals("commit");
        boolean here = counts && kind == Kind.NOT_MADE && calls == at;
        if (here || (kind == Kind.CUT_OFF && at > 0 && calls >= at)) {
            strike();
        }
    }

    /** A data source that fails has handed nothing out. */
    @Override
    public void after(Method method, Object[] arguments, Object result) throws SQLException {
        if (counts(method, arguments) && kind == Kind.ANSWER_LOST && calls == at) {
            if (result instanceof Connection connection) {
                connection.close();
            }
            strike();
        }
    }

    private void strike() throws SQLException {
        struck = true;
        thrown.raise();
    }

    private boolean counts(Method method, Object[] arguments) {
        return at > 0 && failing.holds(method, arguments);
    }
}
