package org.kerbside.rig.verdict;

/** The allowed range, both ends included. */
public record Limit(double min, double max, String unit) {

    public Limit {
        if (min > max) {
            throw new IllegalArgumentException("No value lies between %s and %s %s".formatted(min, max, unit));
        }
    }

    public static Limit atMost(double max, String unit) {
        return new Limit(Double.NEGATIVE_INFINITY, max, unit);
    }

    public static Limit atLeast(double min, String unit) {
        return new Limit(min, Double.POSITIVE_INFINITY, unit);
    }

    public static Limit between(double min, double max, String unit) {
        return new Limit(min, max, unit);
    }

    public static Limit exactly(double value, String unit) {
        return new Limit(value, value, unit);
    }

    public Verdict judge(Measurement measured) {
        return judge(measured, DecisionRule.GUARDED);
    }

    public Verdict judge(Measurement measured, DecisionRule rule) {
        if (!measured.unit().equals(unit)) {
            throw new IllegalArgumentException("%s cannot be judged in '%s'".formatted(measured, unit));
        }
        return Double.isNaN(measured.value())
                ? Verdict.ERROR
                : rule.judge(min, max, measured.value(), measured.uncertainty());
    }

    @Override
    public String toString() {
        if (min == max) {
            return ("exactly " + Figures.of(min) + " " + unit).strip();
        }
        if (Double.isInfinite(min)) {
            return ("at most " + Figures.of(max) + " " + unit).strip();
        }
        return (Double.isInfinite(max)
                        ? "at least " + Figures.of(min) + " " + unit
                        : Figures.of(min) + " to " + Figures.of(max) + " " + unit)
                .strip();
    }
}
