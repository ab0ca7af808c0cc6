package broken.signature.persistence.generated;

import org.jooq.Field;

public record Row(String id, Field<String> field) {}
