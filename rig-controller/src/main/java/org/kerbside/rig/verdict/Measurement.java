package org.kerbside.rig.verdict;

/**
 * A value as measured.
 *
 * @param uncertainty expanded, k = 2, in the same unit
 * @param source where it comes from, for the report
 */
public record Measurement(String what, double value, double uncertainty, String unit, String source) {

    public Measurement {
        if (uncertainty < 0 || Double.isNaN(uncertainty)) {
            throw new IllegalArgumentException(
                    "Uncertainty of %s is %s, wanted 0 or more".formatted(what, uncertainty));
        }
    }

    /** Something counted: exact, without unit. */
    public static Measurement count(String what, long value, String source) {
        return new Measurement(what, value, 0, "", source);
    }

    /** {@code 38.2 ± 0.6 ms}. */
    public String valueInWords() {
        return (Figures.of(value) + (uncertainty == 0 ? "" : " ± " + Figures.of(uncertainty)) + " " + unit).strip();
    }

    @Override
    public String toString() {
        return what + " = " + valueInWords();
    }
}
