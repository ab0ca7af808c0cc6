package io.github.ehckit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Which marked content and which links belong to which element, and the tree of them as the file holds it. */
final class StructureTree {
    /** Links are numbered from here in the parent tree, pages from 0. */
    private static final int FIRST_LINK = 1 << 20;

    private final PdfWriter writer;
    private final Layout layout;
    private final Optional<Namespaces> namespaces;
    private final IdentityHashMap<Node, Element> elements = new IdentityHashMap<>();
    private final List<PdfArray> pages = new ArrayList<>();
    private final List<PdfIndirectReference> links = new ArrayList<>();

    /** An element as the file knows it: its reference, and the content that was painted for it. */
    private record Element(PdfIndirectReference reference, List<Content> content) {}

    private sealed interface Content {
        record Marked(int page, int number) implements Content {}

        record Link(PdfDictionary reference) implements Content {}
    }

    StructureTree(PdfWriter writer, Layout layout, PdfStandard standard) {
        this.writer = writer;
        this.layout = layout;
        this.namespaces = standard == PdfStandard.UA_2 ? Optional.of(new Namespaces(writer)) : Optional.empty();
    }

    /** What a place in the document is named by: the element that stands there, or its page before PDF 2.0. */
    PdfIndirectReference destination(Pages.Place place) {
        return namespaces.isPresent() ? element(place.element()).reference() : writer.getPageReference(place.page());
    }

    private Element element(Node node) {
        return elements.computeIfAbsent(
                node, made -> new Element(writer.getPdfIndirectReference(), new ArrayList<>(1)));
    }

    /** The number by which the next sequence of marked content on the page belongs to an element. */
    PdfNumber mark(Node leaf) {
        int page = writer.getCurrentPageNumber();
        while (pages.size() < page) {
            pages.add(new PdfArray());
        }
        PdfArray marks = pages.getLast();
        int number = marks.size();
        Element element = element(leaf);
        marks.add(element.reference());
        element.content().add(new Content.Marked(page, number));
        return new PdfNumber(number);
    }

    /** Makes an annotation part of its element. */
    void link(PdfAnnotation annotation, Node leaf) {
        Element element = element(leaf);
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(FIRST_LINK + links.size()));
        links.add(element.reference());
        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        element.content().add(new Content.Link(reference));
    }

    /** Writes the tree; its root. */
    PdfIndirectReference write() {
        try {
            PdfIndirectReference reference = writer.getPdfIndirectReference();
            PdfIndirectReference document = element(layout.root()).reference();
            write(layout.root(), reference);
            writer.addToBody(treeRoot(document), reference);
            return reference;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfDictionary treeRoot(PdfIndirectReference document) throws IOException {
        PdfDictionary tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
        tree.put(PdfName.K, document);
        if (namespaces.isPresent()) {
            tree.put(new PdfName("Namespaces"), namespaces.get().all());
        }
        tree.put(PdfName.PARENTTREE, writer.addToBody(parentTree()).getIndirectReference());
        tree.put(PdfName.PARENTTREENEXTKEY, new PdfNumber(FIRST_LINK + links.size()));
        return tree;
    }

    private PdfDictionary parentTree() throws IOException {
        PdfArray numbers = new PdfArray();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(new PdfNumber(i));
            numbers.add(writer.addToBody(pages.get(i)).getIndirectReference());
        }
        for (int i = 0; i < links.size(); i++) {
            numbers.add(new PdfNumber(FIRST_LINK + i));
            numbers.add(links.get(i));
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NUMS, numbers);
        return tree;
    }

    private void write(Node node, PdfIndirectReference parent) throws IOException {
        Element element = element(node);
        PdfDictionary written = new PdfDictionary(new PdfName("StructElem"));
        written.put(PdfName.S, new PdfName(node.type()));
        written.put(PdfName.P, parent);
        if (namespaces.isPresent()) {
            written.put(new PdfName("NS"), namespaces.get().of(node.type()));
            node.target().flatMap(this::within).ifPresent(head -> written.put(new PdfName("Ref"), new PdfArray(head)));
        }
        node.language().ifPresent(language -> written.put(PdfName.LANG, new PdfString(language.tag())));
        node.alternative().ifPresent(text -> written.put(PdfName.ALT, new PdfString(text, PdfObject.TEXT_UNICODE)));
        Attributes.put(node.attributes(), written);
        written.put(PdfName.K, kids(node, element, written));
        writer.addToBody(written, element.reference());
        elements.remove(node);
    }

    /** The heading that a link inside the document leads to. */
    private Optional<PdfIndirectReference> within(LinkTarget target) {
        return target instanceof LinkTarget.Within within
                ? Optional.of(
                        element(layout.section(within.section()).element()).reference())
                : Optional.empty();
    }

    private PdfArray kids(Node node, Element element, PdfDictionary written) throws IOException {
        PdfArray kids = new PdfArray();
        content(element.content(), kids, written);
        for (Node kid : node.kids()) {
            kids.add(element(kid).reference());
            write(kid, element.reference());
        }
        return kids;
    }

    private void content(List<Content> content, PdfArray kids, PdfDictionary written) {
        int firstPage = 0;
        for (Content each : content) {
            switch (each) {
                case Content.Link link -> kids.add(link.reference());
                case Content.Marked marked -> {
                    firstPage = firstPage == 0 ? marked.page() : firstPage;
                    written.put(PdfName.PG, writer.getPageReference(firstPage));
                    kids.add(marked(marked, firstPage));
                }
            }
        }
    }

    private PdfObject marked(Content.Marked marked, int elementsPage) {
        if (marked.page() == elementsPage) {
            return new PdfNumber(marked.number());
        }
        PdfDictionary elsewhere = new PdfDictionary(PdfName.MCR);
        elsewhere.put(PdfName.PG, writer.getPageReference(marked.page()));
        elsewhere.put(PdfName.MCID, new PdfNumber(marked.number()));
        return elsewhere;
    }
}
