package org.kerbside.features;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Locale;
import org.kerbside.rig.bench.Fault;
import org.kerbside.rig.bench.RigFault;

/** Broken hardware: put in, read back, taken out. */
public final class FaultSteps {

    private final Session session;

    public FaultSteps(Session session) {
        this.session = session;
    }

    /** A {@link Fault} in lower case words: {@code diode shorted}, {@code contactor welded}. */
    @ParameterType(
            "diode shorted|diode open|diode reversed|pilot shorted to earth|contactor welded|contactor stuck open"
                    + "|residual current|over temperature|clock battery empty")
    public static Fault fault(String words) {
        return Fault.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    @Given("the fault: {fault}")
    @When("the fault appears: {fault}")
    public void appears(Fault fault) {
        session.act("fault " + fault, () -> session.bench().faults().inject(fault));
        if (!session.bench().faults().present(fault)) {
            throw new RigFault("%s was injected but cannot be read back: no stimulus, no verdict".formatted(fault));
        }
    }

    @When("the fault is mended: {fault}")
    public void isMended(Fault fault) {
        session.act("fault mended " + fault, () -> session.bench().faults().remove(fault));
        if (session.bench().faults().present(fault)) {
            throw new RigFault("%s was removed but is still there".formatted(fault));
        }
    }
}
