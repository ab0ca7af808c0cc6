package broken.signature.persistence;

import org.jooq.exception.DataAccessException;

public record WrongFault(String row) {
    public String found() throws DataAccessException {
        return row;
    }
}
