package io.github.ehckit.pdf;

import io.github.ehckit.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfWriter;

/** An element of the structure tree, made while blocks are laid out and written when all of them are painted. */
final class Node {
    /** The node of content that is no part of the document: rules, shading, furniture, repeated headers. */
    static final Node ARTIFACT = new Node("Artifact");

    /** Furniture at the head or foot of a page. */
    static final Node PAGINATION = new Node("Artifact");

    private final String type;
    private List<Node> kids = List.of();
    private List<Attribute> attributes = List.of();
    private Optional<Language> language = Optional.empty();
    private Optional<String> alternative = Optional.empty();
    private Optional<LinkTarget> target = Optional.empty();
    private @Nullable StructureElement element;

    Node(String type) {
        this.type = type;
    }

    /** An element inside this one, after those that it has. */
    Node add(String kid) {
        Node node = new Node(kid);
        add(node);
        return node;
    }

    void add(Node kid) {
        kids = kids.isEmpty() ? new ArrayList<>(2) : kids; // most have none
        kids.add(kid);
    }

    Node in(Optional<Language> other) {
        language = other;
        return this;
    }

    Node saying(String text) {
        alternative = Optional.of(text);
        return this;
    }

    Node with(Attribute attribute) {
        attributes = attributes.isEmpty() ? new ArrayList<>(1) : attributes;
        attributes.add(attribute);
        return this;
    }

    Node to(LinkTarget place) {
        target = Optional.of(place);
        return this;
    }

    /** Returns the element in the file; the writer numbers it when it is first asked for. */
    StructureElement element(PdfWriter writer) {
        StructureElement known = element;
        if (known == null) {
            known = new StructureElement(writer.getPdfIndirectReference());
            element = known;
        }
        return known;
    }

    boolean isArtifact() {
        return this == ARTIFACT || this == PAGINATION;
    }

    String type() {
        return type;
    }

    List<Node> kids() {
        return kids;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    Optional<Language> language() {
        return language;
    }

    Optional<String> alternative() {
        return alternative;
    }

    Optional<LinkTarget> target() {
        return target;
    }
}
