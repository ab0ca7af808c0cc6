package io.github.ehckit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/** The structure tree of the file, with the marked content and the links that belong to each element. */
final class StructureTree {
    /** Links are numbered from here in the parent tree, pages from 0. */
    private static final int FIRST_LINK = 1 << 20;

    private final PdfWriter writer;
    private final Layout layout;
    private final Optional<Namespaces> namespaces;
    private final List<Marks> pages = new ArrayList<>();
    private final List<PdfIndirectReference> links = new ArrayList<>();

    /** The marks of a page: the elements of its sequences of marked content, in their order. */
    private static final class Marks {
        private final StringBuilder owners = new StringBuilder();
        private int count;

        int add(PdfIndirectReference owner) {
            owners.append(owner.getNumber()).append(" 0 R ");
            return count++;
        }
    }

    StructureTree(PdfWriter writer, Layout layout, PdfStandard standard) {
        this.writer = writer;
        this.layout = layout;
        this.namespaces = standard == PdfStandard.UA_2 ? Optional.of(new Namespaces(writer)) : Optional.empty();
    }

    /** Returns the name of a place in the document: the element that stands there, or its page before PDF 2.0. */
    PdfIndirectReference destination(Pages.Place place) {
        return namespaces.isPresent() ? element(place.element()).reference() : writer.getPageReference(place.page());
    }

    private StructureElement element(Node node) {
        return node.element(writer);
    }

    /** The number by which the next sequence of marked content on the page belongs to an element. */
    int mark(Node leaf) {
        while (pages.size() < writer.getCurrentPageNumber()) {
            pages.add(new Marks());
        }
        StructureElement element = element(leaf);
        int number = pages.getLast().add(element.reference());
        element.mark(writer.getCurrentPage(), number);
        return number;
    }

    /** Makes an annotation part of its element. */
    void link(PdfAnnotation annotation, Node leaf) {
        StructureElement element = element(leaf);
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(FIRST_LINK + links.size()));
        links.add(element.reference());
        element.link(annotation.getIndirectReference(), writer.getCurrentPage());
    }

    /** Writes the tree; its root. */
    PdfIndirectReference write() {
        try {
            PdfIndirectReference root = writer.getPdfIndirectReference();
            PdfIndirectReference document = element(layout.root()).reference();
            write(layout.root(), root);
            writer.addToBody(treeRoot(document).written(), root);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dictionary treeRoot(PdfIndirectReference document) throws IOException {
        Dictionary tree = new Dictionary()
                .name("Type", "StructTreeRoot")
                .refer("K", document)
                .refer("ParentTree", writer.addToBody(parentTree().written()).getIndirectReference())
                .number("ParentTreeNextKey", FIRST_LINK + links.size());
        namespaces.ifPresent(all -> all.list(tree));
        return tree;
    }

    private Dictionary parentTree() throws IOException {
        Dictionary tree = new Dictionary().array("Nums");
        for (int i = 0; i < pages.size(); i++) {
            tree.add(i)
                    .add(writer.addToBody(Dictionary.list(pages.get(i).owners)).getIndirectReference());
        }
        for (int i = 0; i < links.size(); i++) {
            tree.add(FIRST_LINK + i).add(links.get(i));
        }
        return tree.endArray();
    }

    private void write(Node node, PdfIndirectReference parent) throws IOException {
        StructureElement element = element(node);
        Dictionary written = new Dictionary().name("S", node.type()).refer("P", parent);
        if (namespaces.isPresent()) {
            written.refer("NS", namespaces.get().of(node.type()));
            node.target()
                    .flatMap(this::within)
                    .ifPresent(head -> written.array("Ref").add(head).endArray());
        }
        node.language().ifPresent(language -> written.text("Lang", language.tag()));
        node.alternative().ifPresent(text -> written.text("Alt", text));
        Attributes.put(node.attributes(), written);
        element.put(written);
        node.kids().forEach(kid -> written.add(element(kid).reference()));
        writer.addToBody(written.endArray().written(), element.reference());
        for (Node kid : node.kids()) {
            write(kid, element.reference());
        }
    }

    /** The heading that a link inside the document leads to. */
    private Optional<PdfIndirectReference> within(LinkTarget target) {
        return target instanceof LinkTarget.Within within
                ? Optional.of(
                        element(layout.section(within.section()).element()).reference())
                : Optional.empty();
    }
}
