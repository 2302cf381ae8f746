package boundary.exchange.pdf;

import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// What the things on the pages are, as a tree beside them: headings, paragraphs, lists, tables. Programs that read a
/// document aloud, or give its words back, go by it.
final class Structure {
    private static final COSName ROW_SCOPE = COSName.getPDFName("Row");
    private static final COSName COLUMN_SCOPE = COSName.getPDFName("Column");

    private final COSDictionary root = new COSDictionary();
    private final COSArray numbers = new COSArray();
    private final COSDictionary ofRow = scope(ROW_SCOPE);
    private final COSDictionary ofColumn = scope(COLUMN_SCOPE);
    private final Tag document;
    private int keys;

    /// One thing; what was drawn of it is known by a number on each page.
    record Tag(
            COSName role, COSDictionary element, @Nullable Tag parent) {}

    /// A page as the tree knows it: what stands behind each number that was given on it.
    record Leaf(PDPage page, COSArray marked) {}

    Structure(PDDocument pdf) {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document = new Tag(COSName.getPDFName("Document"), new COSDictionary(), null);
        document.element().setItem(COSName.S, document.role());
        document.element().setItem(COSName.P, root);
        root.setItem(COSName.K, document.element());
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        var marks = new COSDictionary();
        marks.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marks);
    }

    /// {@return the whole document}
    Tag document() {
        return document;
    }

    /// {@return a new thing, the last one inside another}
    Tag add(Tag parent, String role) {
        var tag = new Tag(COSName.getPDFName(role), new COSDictionary(), parent);
        tag.element().setItem(COSName.S, tag.role());
        tag.element().setItem(COSName.P, parent.element());
        append(parent, tag.element());
        return tag;
    }

    /// Takes a thing out that nothing was drawn of.
    void remove(Tag tag) {
        Tag parent = Objects.requireNonNull(tag.parent());
        if (parent.element().getItem(COSName.K) instanceof COSArray kids) {
            kids.remove(tag.element());
        } else {
            parent.element().removeItem(COSName.K);
        }
    }

    /// {@return the head of a row or of a column}
    Tag addHead(Tag row, boolean ofItsRow) {
        Tag head = add(row, "TH");
        head.element().setItem(COSName.A, ofItsRow ? ofRow : ofColumn);
        return head;
    }

    /// {@return a page on which things will be marked}
    Leaf leaf(PDPage page) {
        var marked = new COSArray();
        COSDictionary dictionary = page.getCOSObject();
        dictionary.setInt(COSName.STRUCT_PARENTS, number(marked));
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        return new Leaf(page, marked);
    }

    /// {@return the number by which what is now drawn of a thing is known on its page}
    int mark(Tag tag, Leaf leaf) {
        int number = leaf.marked().size();
        leaf.marked().add(tag.element());
        COSDictionary page = leaf.page().getCOSObject();
        COSDictionary first = tag.element().getCOSDictionary(COSName.PG);
        if (first == null) {
            tag.element().setItem(COSName.PG, page);
        }
        if (first == null || first == page) {
            append(tag, COSInteger.get(number));
        } else {
            var reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, page);
            reference.setInt(COSName.MCID, number);
            append(tag, reference);
        }
        return number;
    }

    /// Makes something that can be clicked a part of a thing.
    void attach(Tag tag, COSDictionary annotation, PDPage page) {
        annotation.setInt(COSName.STRUCT_PARENT, number(tag.element()));
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setItem(COSName.OBJ, annotation);
        append(tag, reference);
    }

    /// Says how many numbers were given, once all things stand.
    void finish() {
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, keys);
    }

    private int number(COSBase of) {
        numbers.add(COSInteger.get(keys));
        numbers.add(of);
        return keys++;
    }

    private static void append(Tag parent, COSBase kid) {
        COSBase kids = parent.element().getItem(COSName.K);
        if (kids == null) {
            parent.element().setItem(COSName.K, kid);
        } else if (kids instanceof COSArray array) {
            array.add(kid);
        } else {
            parent.element().setItem(COSName.K, new COSArray(List.of(kids, kid)));
        }
    }

    private static COSDictionary scope(COSName scope) {
        var attribute = new COSDictionary();
        attribute.setItem(COSName.O, COSName.getPDFName("Table"));
        attribute.setItem(COSName.getPDFName("Scope"), scope);
        return attribute;
    }
}
