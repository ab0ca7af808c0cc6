package broken.supertype.persistence;

import org.jooq.ExecuteListener;

final class Listener implements ExecuteListener {}
