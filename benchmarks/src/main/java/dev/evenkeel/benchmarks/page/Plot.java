package dev.evenkeel.benchmarks.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A drawing of curves, as a PNG that is the same for the same curves and fonts.
 *
 * @param file its name, without the ending
 * @param across what the sizes are
 * @param upwards what the values are
 * @param guide what the grey line across the drawing tells
 * @param at the value that the grey line is drawn at
 */
record Plot(String file, String across, String upwards, String guide, double at) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final Color GUIDE = new Color(0x99, 0x99, 0x99);

    /** Writes the drawing into a folder. */
    void draw(List<Curve> curves, Path folder) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle(across)
                .yAxisTitle(upwards)
                .build();
        int largest = 1;
        double highest = at;
        for (Curve curve : curves) {
            chart.addSeries(
                            curve.name(),
                            List.copyOf(curve.points().keySet()),
                            List.copyOf(curve.points().values()))
                    .setLineStyle(new BasicStroke(2));
            largest = Math.max(largest, curve.points().lastKey());
            highest = curve.points().values().stream().reduce(highest, Math::max);
        }
        int smallest = curves.stream()
                .mapToInt(curve -> curve.points().firstKey())
                .min()
                .orElse(1);
        XYSeries line = chart.addSeries(guide, new double[] {smallest, largest}, new double[] {at, at});
        line.setMarker(SeriesMarkers.NONE).setLineColor(GUIDE).setLineStyle(new BasicStroke(1));
        chart.getStyler().setLegendPosition(LegendPosition.OutsideE).setLocale(Locale.ROOT);
        chart.getStyler().setChartBackgroundColor(Color.WHITE).setChartTitleVisible(false);
        chart.getStyler()
                .setXAxisLogarithmic(largest >= 10 * smallest)
                .setYAxisMin(0.0)
                .setYAxisMax(Math.ceil(highest * 1.1))
                .setXAxisDecimalPattern("#,##0")
                .setYAxisDecimalPattern("0.0");
        Files.createDirectories(folder);
        ImageIO.write(
                BitmapEncoder.getBufferedImage(chart),
                "png",
                folder.resolve(file + ".png").toFile());
    }
}
