package org.suanpan.reports.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

import org.suanpan.core.base.Rejected;

/// Pages of a PDF as a picture.
final class Pictures {

    /// An upright page is 1240 pixels wide.
    private static final float DOTS_AN_INCH = 150;
    private static final int MOST_PAGES = 12;

    private Pictures() {}

    static byte[] png(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Rejected("report.picture-too-long", document.getNumberOfPages(), MOST_PAGES);
            }
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(renderer.renderImageWithDPI(i, DOTS_AN_INCH));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(together(pages), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage together(List<BufferedImage> pages) {
        int width = pages.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
        int height = pages.stream().mapToInt(BufferedImage::getHeight).sum();
        BufferedImage all = new BufferedImage(width, Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = all.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        int y = 0;
        for (BufferedImage page : pages) {
            pen.drawImage(page, 0, y, null);
            y += page.getHeight();
        }
        pen.dispose();
        return all;
    }

    static void copy(byte[] bytes, OutputStream to) {
        try {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
