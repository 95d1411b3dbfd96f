package org.suanpan.reports.page;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/// Draws on pages in millimetres from the upper left corner.
final class Ink implements AutoCloseable {

    static final double MM_A_POINT = 25.4 / 72;

    enum Align { LEFT, RIGHT, CENTER }

    /// How words look: size in points, and as if the face were a bold or a grey one.
    record Pen(double points, boolean bold, boolean grey) {

        static Pen of(double points) {
            return new Pen(points, false, false);
        }

        Pen strong() {
            return new Pen(points, true, grey);
        }

        Pen quiet() {
            return new Pen(points, bold, true);
        }

        Pen sized(double other) {
            return new Pen(other, bold, grey);
        }

        /// From one line to the next, in millimetres.
        double line() {
            return points * 1.45 * MM_A_POINT;
        }

        /// From the top of a line down to where its letters stand.
        double rise() {
            return points * 1.12 * MM_A_POINT;
        }
    }

    private static final Color GREY = new Color(0x55, 0x5B, 0x66);
    private static final Color RULE = new Color(0x9A, 0xA1, 0xAC);
    private static final Color SHADE = new Color(0xEE, 0xF1, 0xF4);
    private static final double BOLD = 0.035;

    private final PDDocument document = new PDDocument();
    private final Faces faces;
    private @Nullable PDPageContentStream content;
    private double height;

    Ink(FontFolders folders) {
        boolean made = false;
        try {
            faces = new Faces(document, folders);
            made = true;
        } finally {
            if (!made) {
                IOUtils.closeQuietly(document);
            }
        }
    }

    Faces faces() {
        return faces;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    void begin(double width, double tall) {
        end();
        PDPage page = new PDPage(new PDRectangle(points(width), points(tall)));
        document.addPage(page);
        height = tall;
        try {
            content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Goes on drawing on a page that was left.
    void again(int page) {
        end();
        PDPage old = document.getPage(page);
        height = old.getMediaBox().getHeight() * MM_A_POINT;
        try {
            content = new PDPageContentStream(document, old, AppendMode.APPEND, true, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        if (content != null) {
            try {
                content.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            content = null;
        }
    }

    private PDPageContentStream content() {
        if (content == null) {
            throw new IllegalStateException("no page");
        }
        return content;
    }

    private static float points(double millimetres) {
        return (float) (millimetres / MM_A_POINT);
    }

    /// `x` is the left, the right or the middle of the words, `top` the upper edge of the line.
    void text(String words, double x, double top, Align align, Pen pen) {
        double width = align == Align.LEFT ? 0 : faces.width(words, pen.points());
        double left = align == Align.LEFT ? x : align == Align.RIGHT ? x - width : x - width / 2;
        try {
            PDPageContentStream to = content();
            Color ink = pen.grey() ? GREY : Color.BLACK;
            to.setNonStrokingColor(ink);
            to.beginText();
            to.newLineAtOffset(points(left), points(height - top - pen.rise()));
            if (pen.bold()) {
                to.setRenderingMode(RenderingMode.FILL_STROKE);
                to.setStrokingColor(ink);
                to.setLineWidth((float) (pen.points() * BOLD));
            }
            for (Faces.Run run : faces.runs(words)) {
                to.setFont(run.font(), (float) pen.points());
                to.showText(run.text());
            }
            if (pen.bold()) {
                to.setRenderingMode(RenderingMode.FILL);
            }
            to.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A level rule, so thick in millimetres.
    void rule(double left, double right, double y, double thick) {
        try {
            PDPageContentStream to = content();
            to.setStrokingColor(RULE);
            to.setLineWidth(points(thick));
            to.moveTo(points(left), points(height - y));
            to.lineTo(points(right), points(height - y));
            to.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void shade(double left, double top, double width, double tall) {
        try {
            PDPageContentStream to = content();
            to.setNonStrokingColor(SHADE);
            to.addRect(points(left), points(height - top - tall), points(width), points(tall));
            to.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Inside a square of `side`, in its own shape; false where it is no picture that can be read.
    boolean picture(byte[] bytes, double left, double top, double side) {
        try {
            PDImageXObject picture = PDImageXObject.createFromByteArray(document, bytes, "picture");
            double most = Math.max(picture.getWidth(), picture.getHeight());
            double wide = side * picture.getWidth() / most;
            double tall = side * picture.getHeight() / most;
            content().drawImage(picture, points(left), points(height - top - tall), points(wide), points(tall));
            return true;
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    void about(String title, String program, GregorianCalendar made) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setCreator(program);
        about.setCreationDate(made);
        document.setDocumentInformation(about);
    }

    void save(OutputStream out) {
        end();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        save(out);
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            if (content != null) {
                content.close();
                content = null;
            }
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            faces.close();
        }
    }
}
