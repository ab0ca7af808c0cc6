package broken.supertype.persistence;

import org.jooq.ExecuteListener;

public final class WrongListener implements ExecuteListener {}
