package broken.signature.persistence;

import java.util.Optional;
import org.jooq.DSLContext;

public record WrongStore(Optional<DSLContext> context) {}
