// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Decides whether clauses can be satisfied, by learning from conflicts (CDCL). Variables count from
 * 1; a literal is a variable or its negative, as in the DIMACS format. Clauses and variables may be
 * added between calls. One thread at a time.
 */
public final class Solver {
  private static final double STEADY_DECAY = 0.95;
  private static final double HASTY_DECAY = 0.9;
  private static final int LOOK_EVERY = 512;

  private final Trail trail = new Trail();
  private final Arena arena = new Arena();
  private final Order order = new Order();
  private final Propagation propagation = new Propagation(trail, arena);
  private final Analysis analysis = new Analysis(trail, arena, order);
  private final Tidying tidying = new Tidying(propagation);
  private final Restarts restarts;
  private final Phases phases;
  private final BooleanSupplier stop;
  private boolean contradiction;
  private byte[] model = new byte[0];
  private int[] assumed = new int[0];
  private int[] core = new int[0];
  private long conflicts;

  /**
   * A solver without clauses.
   *
   * @param style how it searches
   * @param stop asked now and then; once true, every call returns {@link Answer#UNDECIDED} soon
   */
  public Solver(Style style, BooleanSupplier stop) {
    this.restarts = new Restarts(style.steadyFirst(), style.moodSteps());
    this.phases = new Phases(style.seed());
    this.stop = stop;
  }

  /** A new variable; its number. */
  public int variable() {
    int variable = trail.variable();
    propagation.literals(2 * variable + 2);
    analysis.variable(variable);
    phases.variable(variable);
    order.variable(variable, 0);
    return variable + 1;
  }

  /** Decides the variable of this literal early, and this way. */
  public void wish(int literal) {
    phases.wish(Dimacs.inner(literal));
    order.bump(Dimacs.inner(literal) >> 1);
  }

  /** Decides the variable of this literal this way, until it learns better. */
  public void prefer(int literal) {
    phases.wish(Dimacs.inner(literal));
  }

  /** Adds a clause: at least one of the literals holds. */
  public void add(int... literals) {
    if (trail.levels > 0) {
      backtrack(0);
    }
    int[] clause = new int[literals.length];
    int size = 0;
    for (int inner : Dimacs.inner(literals)) {
      if (trail.value[inner] > 0 || contains(clause, size, inner ^ 1)) {
        return;
      }
      if (trail.value[inner] == 0 && !contains(clause, size, inner)) {
        clause[size++] = inner;
      }
    }
    addNew(clause, size);
  }

  private static boolean contains(int[] clause, int size, int literal) {
    for (int i = 0; i < size; i++) {
      if (clause[i] == literal) {
        return true;
      }
    }
    return false;
  }

  private void addNew(int[] clause, int size) {
    switch (size) {
      case 0 -> contradiction = true;
      case 1 -> {
        trail.assign(clause[0], Trail.NONE);
        contradiction |= propagation.run() != Propagation.FINE;
      }
      case 2 -> propagation.addTwo(clause[0], clause[1]);
      default -> propagation.watch(arena.add(clause, size, false, 0));
    }
  }

  /** Looks for a model in which all these literals hold. */
  public Answer solve(int... assumptions) {
    return solveWithin(Long.MAX_VALUE, assumptions);
  }

  /** Looks for a model with at most so many steps, each a conflict, a decision or a restart. */
  public Answer solveWithin(long mostSteps, int... assumptions) {
    assumed = Dimacs.inner(assumptions);
    backtrack(0);
    Answer answer = search(mostSteps);
    if (answer == Answer.YES) {
      model = Arrays.copyOf(trail.value, 2 * trail.variables);
    }
    backtrack(0);
    return answer;
  }

  private Answer search(long mostSteps) {
    for (long step = 0; !contradiction; step++) {
      if (step >= mostSteps || (step % LOOK_EVERY == 0 && stop.getAsBoolean())) {
        return Answer.UNDECIDED;
      }
      int broken = propagation.run();
      if (broken != Propagation.FINE) {
        if (!learn(broken)) {
          return Answer.NO;
        }
      } else if (restarts.due(propagation.steps)) {
        restart();
      } else if (trail.levels == 0 && assumed.length > 0) {
        if (!assume()) {
          return Answer.NO;
        }
      } else if (!decide()) {
        return Answer.YES;
      }
    }
    core = new int[0];
    return Answer.NO;
  }

  private boolean learn(int broken) {
    conflicts++;
    if (trail.levels == 0) {
      contradiction = true;
      core = new int[0];
      return false;
    }
    if (trail.levels == 1 && assumed.length > 0) {
      core = Dimacs.outer(analysis.blame(broken, propagation));
      return false;
    }
    if (restarts.steady) {
      phases.see(trail, trail.start(trail.levels));
    }
    analysis.learn(broken, propagation);
    restarts.conflict(analysis.glue);
    backtrack(analysis.size == 1 ? 0 : trail.level[analysis.learnt[1] >> 1]);
    keep();
    order.decay(restarts.steady ? STEADY_DECAY : HASTY_DECAY);
    return true;
  }

  private void keep() {
    int[] learnt = analysis.learnt;
    int reason = Trail.NONE;
    if (analysis.size == 2) {
      propagation.addTwo(learnt[0], learnt[1]);
      reason = Trail.two(learnt[1]);
    } else if (analysis.size > 2) {
      reason = arena.add(learnt, analysis.size, true, analysis.glue);
      propagation.watch(reason);
    }
    trail.assign(learnt[0], reason);
  }

  private void restart() {
    phases.rephase(conflicts);
    if (tidying.due(conflicts)) {
      backtrack(0);
      contradiction |= propagation.run() != Propagation.FINE;
      if (!contradiction) {
        tidying.run(conflicts);
      }
    } else {
      backtrack(Math.min(trail.levels, assumed.length > 0 ? 1 : 0));
    }
  }

  /** Opens level 1 with every assumption; false if they contradict each other at once. */
  private boolean assume() {
    trail.openLevel();
    for (int literal : assumed) {
      if (trail.value[literal] < 0) {
        core =
            Dimacs.outer(
                trail.level[literal >> 1] == 0 ? new int[] {literal} : analysis.blame(literal ^ 1));
        return false;
      }
      if (trail.value[literal] == 0) {
        trail.assign(literal, Trail.NONE);
      }
    }
    return true;
  }

  /** Decides an open variable; false if there is none, and so a model. */
  private boolean decide() {
    while (!order.isEmpty()) {
      int variable = order.take();
      if (trail.value[2 * variable] == 0) {
        trail.openLevel();
        trail.assign(phases.decide(variable, restarts.steady), Trail.NONE);
        return true;
      }
    }
    return false;
  }

  private void backtrack(int down) {
    if (trail.levels <= down) {
      return;
    }
    for (int i = trail.size - 1; i >= trail.start(down + 1); i--) {
      int literal = trail.order[i];
      phases.save(literal);
      order.insert(literal >> 1);
    }
    trail.close(down);
  }

  /** True if the literal holds in the last model. */
  public boolean holds(int literal) {
    int inner = Dimacs.inner(literal);
    return inner < model.length && model[inner] > 0;
  }

  /** Assumptions that contradict each other, after the last NO; none if the clauses alone do. */
  public int[] core() {
    return core.clone();
  }

  /** Conflicts met so far. */
  public long conflicts() {
    return conflicts;
  }
}
