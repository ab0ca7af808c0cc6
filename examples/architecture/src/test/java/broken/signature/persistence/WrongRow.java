package broken.signature.persistence;

import broken.signature.persistence.generated.Row;

public record WrongRow(String id) {
    public static WrongRow of(Row row) {
        return new WrongRow(row.id());
    }
}
