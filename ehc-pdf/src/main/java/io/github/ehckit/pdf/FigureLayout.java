package io.github.ehckit.pdf;

import io.github.ehckit.document.Figure;
import io.github.ehckit.document.Picture;
import io.github.ehckit.document.Text;
import java.util.ArrayList;
import java.util.List;

/** The layout of a figure: a picture with its caption below. */
final class FigureLayout {
    private static final float HIGHEST = PageGeometry.ROOM * 0.75f;

    private final FlowLayout flows;
    private final PdfStandard standard;

    FigureLayout(FlowLayout flows, PdfStandard standard) {
        this.flows = flows;
        this.standard = standard;
    }

    List<LayoutBox> figure(Figure figure, Node parent, float gap) {
        Node element = parent.add("Figure").saying(figure.alternative()).with(Attribute.block());
        List<LayoutBox> slabs = new ArrayList<>();
        slabs.add(picture(figure.picture(), element, gap, figure.caption().isPresent()));
        Node around = standard.captionsAreInFigures() ? element : parent;
        figure.caption().ifPresent(caption -> slabs.addAll(caption(caption, around)));
        return slabs;
    }

    private LineBox picture(Picture picture, Node element, float gap, boolean captioned) {
        float width = picture.millimetres() * PageGeometry.POINTS_PER_MILLIMETRE;
        float height = width * picture.pixelHeight() / picture.pixelWidth();
        float scale = Math.min(1, HIGHEST / height);
        float left = flows.direction().start(Column.PAGE, width * scale);
        PaintOperation image = new PaintOperation.Image(picture, left, 0, width * scale, height * scale, element);
        return new LineBox(gap, height * scale, captioned, List.of(image));
    }

    private List<LineBox> caption(Text caption, Node parent) {
        Node element = parent.add("Caption");
        return flows.lines(Spans.of(caption, TextStyle.CELL, element), TextStyle.CELL, Column.PAGE);
    }
}
