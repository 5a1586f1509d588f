package org.kerbside.firmware.defects;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kerbside.firmware.Behaviour;

/**
 * A firmware defect: the correct behaviour with one value of it wrong.
 *
 * @param name unlike any other's, by which scenarios claim it
 * @param requirement id of the requirement that it breaks
 * @param symptom what an observer sees
 * @param seeding makes the wrong behaviour of the correct one
 */
public record Defect(String name, String requirement, String symptom, UnaryOperator<Behaviour> seeding) {

    /** Every defect, by topic. */
    public static List<Defect> all() {
        return Stream.of(
                        PilotDefects.ALL,
                        ProtectionDefects.ALL,
                        ScheduleDefects.ALL,
                        OverrideDefects.ALL,
                        DelayDefects.ALL,
                        LevelDefects.ALL,
                        NetworkDefects.ALL,
                        MeteringDefects.ALL,
                        GateDefects.ALL,
                        CredentialDefects.ALL,
                        CommandDefects.ALL,
                        CalendarDefects.ALL,
                        EventDefects.ALL,
                        JoinDefects.ALL,
                        SecurityDefects.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** The defect called {@code name}, empty where there is none. */
    public static Optional<Defect> named(String name) {
        return all().stream().filter(defect -> defect.name().equals(name)).findFirst();
    }

    /** {@code correct} with this defect. */
    public Behaviour seededIn(Behaviour correct) {
        return seeding.apply(correct);
    }

    @Override
    public String toString() {
        return name;
    }
}
