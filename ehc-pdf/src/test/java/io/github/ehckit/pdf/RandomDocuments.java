package io.github.ehckit.pdf;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Emphasis;
import io.github.ehckit.document.Figure;
import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.ItemList.Item;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.document.Link;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.document.Text;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.spi.tck.HostileText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of every kind of block, nested and filled at random. The same seed gives the same document. */
final class RandomDocuments {
    private static final List<Emphasis> EMPHASES = List.of(Emphasis.values());
    private static final List<Languages> TONGUES = List.of(Languages.values());

    private final Random random;

    private RandomDocuments(long seed) {
        random = new Random(seed);
    }

    /** Most often of a few pages. */
    static DocumentModel of(long seed) {
        return of(seed, 6);
    }

    /** Of 1 to about 500 pages: one in forty has more than a few, and one in two hundred hundreds. */
    static DocumentModel ofAnyLength(long seed) {
        return of(seed, seed % 200 == 0 ? 500 : seed % 40 == 0 ? 80 : 6);
    }

    private static DocumentModel of(long seed, int most) {
        RandomDocuments documents = new RandomDocuments(seed);
        return DocumentModel.of(
                        Samples.ABOUT
                                .marked(documents.several(2, documents::phrase).toArray(String[]::new))
                                .withFooter(documents.phrase()),
                        documents.blocks(2, most))
                .orElseThrow();
    }

    private <T> Stream<T> several(int most, Supplier<T> make) {
        return Stream.generate(make).limit(random.nextInt(most + 1));
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        return Stream.generate(make).limit(1 + random.nextInt(most)).toList();
    }

    private List<Block> blocks(int level, int most) {
        List<Block> blocks = new ArrayList<>(some(most, () -> block(level)));
        boolean listable = blocks.stream().anyMatch(Section.class::isInstance);
        if (listable && random.nextInt(3) == 0) {
            blocks.addFirst(new TableOfContents(level + random.nextInt(Section.DEEPEST + 1 - level)));
        }
        return blocks;
    }

    private Block block(int level) {
        return switch (random.nextInt(level <= Section.DEEPEST ? 7 : 6)) {
            case 0, 1 -> paragraph();
            case 2 -> list(1 + random.nextInt(3));
            case 3 -> new KeyValues(some(5, () -> new KeyValue(text(), cell())));
            case 4 -> table();
            case 5 ->
                new Figure(
                        Samples.picture(8 + random.nextInt(40), 8),
                        phrase(),
                        several(1, this::text).findAny());
            default ->
                new Section(
                        random.nextInt(8) == 0 ? Section.Rank.PART : Section.Rank.SECTION,
                        text(),
                        level < Section.DEEPEST ? blocks(level + 1, 3) : List.of(paragraph()));
        };
    }

    private String phrase() {
        return switch (random.nextInt(4)) {
            case 0 -> HostileText.KNOWN.get(random.nextInt(HostileText.KNOWN.size())) + ".";
            case 1 -> HostileText.any(random, 40);
            default -> Samples.words(1 + random.nextInt(random.nextInt(10) == 0 ? 250 : 15));
        };
    }

    private Text text() {
        return new Text(some(random.nextInt(3) == 0 ? 4 : 1, this::run));
    }

    private Run run() {
        Run run = new Run(phrase(), EMPHASES.get(random.nextInt(4)), Optional.empty(), Optional.empty());
        Run spoken = random.nextInt(4) == 0
                ? spoken(TONGUES.get(random.nextInt(TONGUES.size())).run())
                : run;
        return random.nextInt(8) == 0 ? spoken.to(Link.to("https://www.gov.uk/send")) : spoken;
    }

    /** A sentence of some language, or text that only says that it is in that language. */
    private Run spoken(Run sentence) {
        Run other =
                random.nextInt(3) == 0 ? Run.of(phrase()).in(sentence.language().orElseThrow()) : sentence;
        return other.with(EMPHASES.get(random.nextInt(4)));
    }

    private Paragraph paragraph() {
        return new Paragraph(text());
    }

    private ItemList list(int depth) {
        ItemList.Order order = random.nextBoolean() ? ItemList.Order.BULLETED : ItemList.Order.NUMBERED;
        return new ItemList(order, some(depth == 1 ? 8 : 2, () -> new Item(some(2, () -> flow(depth - 1)))));
    }

    private FlowContent flow(int depth) {
        return depth > 0 && random.nextInt(3) == 0 ? list(depth) : paragraph();
    }

    private List<FlowContent> cell() {
        return several(2, () -> flow(1)).toList();
    }

    private Cell header(int columns, int rows) {
        return new Cell(Cell.Role.HEADER, columns, rows, some(2, () -> flow(1)));
    }

    /** A table in which some cell begins in each column, since others are refused. */
    private Table table() {
        return Stream.generate(this::spanned)
                .filter(table -> DocumentModel.of(Samples.ABOUT, List.of(table)) instanceof Outcome.Done)
                .findFirst()
                .orElseThrow();
    }

    private Table spanned() {
        int columns = 1 + random.nextInt(5);
        List<Row> head = random.nextBoolean() ? rows(columns, 1 + random.nextInt(2)) : List.of();
        List<Row> body = rows(columns, 1 + random.nextInt(random.nextInt(5) == 0 ? 30 : 5));
        List<Integer> widths = random.ints(columns, 1, 6).boxed().toList();
        return new Table(text(), widths, head, body);
    }

    /** Rows that fill their columns: cells are as wide and as high as there is room for. */
    private List<Row> rows(int columns, int count) {
        int[] covered = new int[columns];
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(row(covered, count - row, row == 0));
            Arrays.setAll(covered, column -> covered[column] - 1);
        }
        return rows;
    }

    private Row row(int[] covered, int rowsLeft, boolean first) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < covered.length; ) {
            if (covered[column] > 0) {
                column++;
                continue;
            }
            int free = free(covered, column);
            int wide = random.nextInt(6) == 0 ? 1 + random.nextInt(free) : 1;
            int high = alone(covered, column, wide) ? 1 : high(rowsLeft);
            boolean header = (first && cells.isEmpty()) || random.nextInt(4) == 0;
            cells.add(header ? header(wide, high) : new Cell(Cell.Role.DATA, wide, high, cell()));
            Arrays.fill(covered, column, column + wide, high);
            column += wide;
        }
        return new Row(cells);
    }

    private int high(int rowsLeft) {
        return random.nextInt(6) == 0 ? 1 + random.nextInt(Math.min(3, rowsLeft)) : 1;
    }

    /** Whether all other columns are covered in the next row too, so that it has a cell of its own only below this one. */
    private static boolean alone(int[] covered, int from, int wide) {
        return IntStream.range(0, covered.length)
                .filter(column -> column < from || column >= from + wide)
                .allMatch(column -> covered[column] > 1);
    }

    private static int free(int[] covered, int from) {
        int to = from;
        while (to < covered.length && covered[to] <= 0) {
            to++;
        }
        return to - from;
    }
}
