package org.lambdalab.lab;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.*;
import org.lambdalab.experiment.*;
import org.lambdalab.jobs.Progress;
import org.lambdalab.network.*;
final class ScratchTest {
  @Test void look() throws Exception {
    TrainingPlan base = TrainingPlan.DEFAULT;
    for (PlaneShape shape : List.of(PlaneShape.CIRCLES, PlaneShape.MOONS)) for (List<Integer> hid : List.of(List.of(8,8),List.of(16,16),List.of(8,8,8))) for (Regularization reg : List.of(Regularization.L1_PROXIMAL, Regularization.L2)) for (double l : new double[]{0.005,0.01,0.02,0.03,0.05}) {
      StringBuilder b=new StringBuilder();
      for (int warm : new int[]{0,100,200}) {
      TrainingPlan p = base.withData(base.data().withShape(shape).withNoise(0.1)).withHidden(hid).withSettings(s->s.withPenalty(reg,l).withWarmUpEpochs(warm));
      Snapshot s=go(p,500).first().snapshot();
      b.append(String.format(" %d:%s %.3f", warm, s.standing(), s.losses().validation().orElse(-1)));
      }
      if (b.indexOf("COLL")>=0) System.out.println("SCR "+shape+hid+reg+l+b);
    }
  }
  static NetworkFindings go(TrainingPlan p,int n) throws Exception { TrainingRun r=new TrainingRun(p, NetworkGround.of(p.data(), Experiment.DEFAULT.data().observe())); for(int i=0;i<n;i++) r.advance(1, Progress.UNWATCHED); return r.findings(); }
}
