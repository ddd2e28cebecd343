package org.lambdalab.lab;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Where each fit of an error curve stands beside the best. Never derived from the degree or λ itself.
 *
 * <p>A side is named where three things agree: the fit lies on that side of the best; its error E is higher, by D, than
 * chance would have it, D > s; and the training error T looks like it:
 *
 * <ul>
 *   <li>overfitting: training low, validation high. T ≤ ½E, and T no higher than the best fit's
 *   <li>underfitting: both high. T at least twice the best fit's; or T ≥ ½E, and at least half of D is there in training
 *       too
 * </ul>
 *
 * <p>Here s is the standard error of the paired differences, row by row or fold by fold: what is hard for one fit is
 * mostly hard for the other, so it tells more than two bands that overlap (Diebold and Mariano, "Comparing predictive
 * accuracy", J. Bus. Econ. Stat. 13 (1995)). A single row that a fit misses by far makes s as large as D itself, though
 * nobody doubts it: ten times the lowest error on the rows held out is beyond chance too. A fold is no such row, since
 * the fit that it judges is another than the one on screen.
 *
 * <p>Along one side errors are ranked. What is no worse than a fit still farther out that cannot be told from the best
 * does not suffer from lying on that side, and is not named; what is worse than a named fit nearer to the best is named,
 * if it looks like it, or if fits farther out do: a side has no holes.
 */
final class Standings {

    /** From fewer rows or folds nobody knows a spread: of two, half the differences pass for more than chance. */
    static final int FEWEST = 5;

    private final List<Beside> fits;
    private final Standing[] standings;

    private Standings(List<Beside> fits, double negligible, boolean byRows) {
        this.fits = fits;
        standings = fits.stream().map(fit -> fit.standing(negligible, byRows)).toArray(Standing[]::new);
    }

    /**
     * Of all fits of a curve in their order.
     *
     * @param best the place of the one that the others are beside
     * @param negligible what difference is none, however small its standard error
     * @param byRows whether rows held out judge, rather than folds
     */
    static List<Standing> of(List<Beside> fits, int best, double negligible, boolean byRows) {
        Standings standings = new Standings(fits, negligible, byRows);
        standings.rank(IntStream.rangeClosed(1, best).map(i -> best - i).toArray());
        standings.rank(IntStream.range(best + 1, fits.size()).toArray());
        return List.of(standings.standings);
    }

    static List<Standing> unknown(int places) {
        Standing[] unknown = new Standing[places];
        Arrays.fill(unknown, Standing.UNKNOWN);
        return List.of(unknown);
    }

    /** One side of the best, from it outwards. */
    private void rank(int[] side) {
        double asGood = Double.POSITIVE_INFINITY;
        for (int i = side.length - 1; i >= 0; i--) {
            double error = fits.get(side[i]).error();
            if (standings[side[i]].isAsGood()) {
                asGood = Math.min(asGood, error);
            } else if (asGood <= error) {
                standings[side[i]] = Standing.DISPUTED;
            }
        }
        name(side, Beside::look);
        int named = side.length;
        while (named > 0 && !standings[side[named - 1]].isSide()) {
            named--;
        }
        if (named > 0) {
            Standing name = standings[side[named - 1]];
            name(Arrays.copyOf(side, named), between -> name);
        }
    }

    /** What is worse than a named fit nearer to the best. */
    private void name(int[] side, Function<Beside, Standing> name) {
        double named = Double.POSITIVE_INFINITY;
        for (int place : side) {
            Beside fit = fits.get(place);
            if (standings[place].isSide()) {
                named = Math.min(named, fit.error());
            } else if (named <= fit.error()) {
                standings[place] = name.apply(fit);
            }
        }
    }
}
