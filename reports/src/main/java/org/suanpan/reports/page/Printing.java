package org.suanpan.reports.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.paper.PaperExport.Order;
import org.suanpan.core.paper.Printers;

/// The printers of this machine, through the print services of Java: they need no window of AWT.
public final class Printing implements Printers {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null && usual.isDocFlavorSupported(PAGES)) {
            names.add(usual.getName());
        }
        for (PrintService each : services()) {
            if (!names.contains(each.getName())) {
                names.add(each.getName());
            }
        }
        return names;
    }

    private static List<PrintService> services() {
        return List.of(PrintServiceLookup.lookupPrintServices(PAGES, null));
    }

    /// At their true size: nothing is scaled to the printer's margins.
    static void print(byte[] pdf, String title, Order order) {
        PrintService printer = services().stream().filter(each -> each.getName().equals(order.printer())).findFirst()
                .orElseThrow(() -> new Rejected("report.printer-gone", order.printer()));
        PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet(new JobName(title, null));
        wanted.add(MediaSizeName.ISO_A4);
        wanted.add(new Copies(Math.max(1, order.copies())));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Doc pages = new SimpleDoc(new PDFPageable(document), PAGES, null);
            printer.createPrintJob().print(pages, wanted);
        } catch (PrintException e) {
            Rejected refused = new Rejected("report.printer-refused", order.printer());
            refused.addSuppressed(e);
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
