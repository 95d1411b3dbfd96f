package org.suanpan.reports.excel;

import java.math.BigDecimal;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/// Draws native charts: value axis from zero, one accent colour, Chinese face set for every text.
final class Charts {

    /// Between two charts, in EMU (12,700 a point).
    private static final int GAP = 70_000;
    private static final int TITLE_SIZE = 1100;
    private static final int TEXT_SIZE = 900;

    private Charts() {}

    static void draw(XSSFSheet sheet, Chart wanted) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        Chart.Place place = wanted.place();
        XSSFClientAnchor anchor = drawing.createAnchor(place.left() > 0 ? GAP : 0, GAP, 0, 0, place.left(), place.top(), place.right(),
                place.bottom());
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(wanted.title());
        chart.setTitleOverlay(false);
        boolean bars = wanted.shape() == Chart.Shape.BARS;
        XDDFCategoryAxis names = chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(wanted, names, values);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(bars ? BarDirection.BAR : BarDirection.COL);
        data.setGapWidth(60);
        data.setVaryColors(false);
        for (Chart.Series series : wanted.series()) {
            add(sheet, wanted, data, series);
        }
        chart.plot(data);
        if (wanted.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        if (!wanted.valueLabels().isEmpty()) {
            chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()
                    .forEach(series -> label(series, wanted.valueLabels()));
        }
        frame(chart);
        faces(chart);
    }

    private static void axes(Chart wanted, XDDFCategoryAxis names, XDDFValueAxis values) {
        if (!wanted.hasNegative()) {
            values.setMinimum(0);
        }
        values.setNumberFormat("#,##0");
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMajorTickMark(AxisTickMark.NONE);
        names.setMajorTickMark(AxisTickMark.NONE);
        if (wanted.hasNegative()) {
            names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        }
        XDDFLineProperties line = new XDDFLineProperties(fill(Style.BORDER));
        names.getOrAddShapeProperties().setLineProperties(line);
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        if (wanted.shape() == Chart.Shape.BARS) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setVisible(false);
        } else {
            XDDFLineProperties grid = new XDDFLineProperties(fill("E5E8EC"));
            grid.setWidth(0.5);
            grid.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SOLID));
            values.getOrAddMajorGridProperties().setLineProperties(grid);
        }
    }

    private static void add(XSSFSheet sheet, Chart wanted, XDDFBarChartData data, Chart.Series series) {
        var labels = XDDFDataSourcesFactory.fromArray(wanted.labels().toArray(String[]::new),
                address(sheet, wanted.categories()));
        var values = XDDFDataSourcesFactory.fromArray(series.values().toArray(BigDecimal[]::new),
                address(sheet, series.cells()));
        XDDFChartData.Series added = data.addSeries(labels, values);
        added.setTitle(series.name(), new CellReference(sheet.getSheetName(), series.cells().firstRow() - 1,
                series.cells().column(), true, true));
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(fill(series.colour()));
        added.setShapeProperties(look);
    }

    private static String address(XSSFSheet sheet, Chart.Range range) {
        String letters = RowTemplate.letters(range.column());
        return SheetNames.quoted(sheet.getSheetName()) + "!$" + letters + "$" + (range.firstRow() + 1) + ":$" + letters
                + "$" + (range.lastRow() + 1);
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(Styles.colour(rgb).getRGB()));
    }

    private static void label(CTBarSer series, String format) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void frame(XSSFChart chart) {
        XDDFShapeProperties look = chart.getOrAddShapeProperties();
        look.setFillProperties(fill("FFFFFF"));
        look.setLineProperties(new XDDFLineProperties(fill(Style.BORDER)));
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    }

    private static void faces(XSSFChart chart) {
        CTTextBody all = chart.getCTChartSpace().isSetTxPr() ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        if (all.getBodyPr() == null) {
            all.addNewBodyPr();
        }
        CTTextParagraph paragraph = all.sizeOfPArray() > 0 ? all.getPArray(0) : all.addNewP();
        face(paragraph.addNewPPr().addNewDefRPr(), TEXT_SIZE, false, Style.MUTED);
        paragraph.addNewEndParaRPr().setLang("zh-CN");
        chart.getCTChart().getTitle().getTx().getRich().getPList().forEach(p -> p.getRList().forEach(run ->
                face(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), TITLE_SIZE, true, Style.INK)));
    }

    private static void face(CTTextCharacterProperties text, int size, boolean bold, String colour) {
        text.setSz(size);
        text.setB(bold);
        text.addNewSolidFill().addNewSrgbClr().setVal(Styles.colour(colour).getRGB());
        text.addNewLatin().setTypeface(Styles.FACE);
        text.addNewEa().setTypeface(Styles.FACE);
    }
}
