package org.lambdalab.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lambdalab.regression.Penalty;

/** What is drawn: contours of the loss, and what a budget allows. */
final class ShapesTest {

    @Test
    void aContourHasOneLossAllAround() {
        Planes.losses(50).forEach(loss -> {
            Curve contour = loss.contour(0.7, 20);
            for (int i = 0; i < contour.size(); i++) {
                assertThat(loss.at(contour.get(i)))
                        .isCloseTo(loss.least() + 0.245, within(1e-12 + 1e-12 * loss.least()));
            }
        });
    }

    @Test
    void everyPlaceOfAnOutlineSpendsTheWholeBudget() {
        for (Penalty penalty : Planes.PENALTIES) {
            Curve outline = new Region(penalty, 1.7).outline(10);
            for (int i = 0; i < outline.size(); i++) {
                Weights place = outline.get(i);
                assertThat(Region.budget(penalty, place)).isCloseTo(1.7, within(1e-12));
            }
        }
    }

    @Test
    void theCornersLieOnTheAxesExactly() {
        for (Penalty penalty : Planes.PENALTIES) {
            Region region = new Region(penalty, 1.7);
            Curve outline = region.outline(10);
            assertThat(outline.get(0)).isEqualTo(new Weights(region.width(), 0));
            assertThat(outline.get(10).first()).isZero();
            assertThat(outline.get(10).second()).isEqualTo(region.width());
            assertThat(outline.get(20).second()).isZero();
            assertThat(outline.get(40)).isEqualTo(outline.get(0));
        }
        assertThat(new Region(Penalty.LASSO, 2).width()).isEqualTo(2);
        assertThat(new Region(Penalty.RIDGE, 2).width()).isCloseTo(2, within(1e-15));
    }

    @Test
    void theElasticNetLiesBetweenDiamondAndCircleOfItsWidth() {
        Region net = new Region(Penalty.elasticNet(0.5), 1);
        double along = net.outline(2).get(1).norm2();
        assertThat(along).isBetween(net.width() / Math.sqrt(2) + 0.01, net.width() - 0.01);
    }

    @Test
    void theHeightEndsOnTheOutline() {
        for (Penalty penalty : Planes.PENALTIES) {
            Region region = new Region(penalty, 0.6);
            Curve outline = region.outline(10);
            for (int i = 1; i < 10; i++) {
                assertThat(region.height(outline.get(i).first()))
                        .isCloseTo(outline.get(i).second(), within(1e-12));
            }
            assertThat(region.height(region.width() * 1.01)).isNaN();
        }
    }
}
