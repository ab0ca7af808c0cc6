package broken.variable.persistence;

final class Cursor {
    private int row;

    int next() {
        return row++;
    }
}
