import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createQueue } from "../../src/core/queue.ts";
import { createSlots } from "../../src/core/slots.ts";

interface Item {
  readonly id: number;
}

test("a queue gives back what was put, in that order, however full it was", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 1000 }), fc.nat(200), (steps, ahead) => {
      const queue = createQueue<Item>();
      const model: Item[] = [];
      const put = (id: number): void => {
        queue.put({ id });
        model.push({ id });
      };
      for (let id = 0; id < ahead; id++) put(id);
      steps.forEach((puts, step) => {
        if (puts) put(1000 + step);
        else expect(queue.take()).toEqual(model.shift() ?? null);
      });
      while (model.length > 0) expect(queue.take()).toEqual(model.shift());
      expect(queue.take()).toBeNull();
    }),
  );
});

test("a slot holds its own until it is taken, once", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(30)), { maxLength: 300 }), (steps) => {
      const slots = createSlots<Item>();
      const model = new Map<number, Item>();
      steps.forEach((taken, id) => {
        if (taken === null) {
          const item = { id };
          const slot = slots.put(item);
          expect(model.has(slot)).toBe(false);
          model.set(slot, item);
        } else {
          expect(slots.take(taken)).toBe(model.get(taken) ?? null);
          model.delete(taken);
        }
        expect(slots.size).toBe(model.size);
      });
      for (const [slot, item] of model) expect(slots.at(slot)).toBe(item);
      expect(new Set(slots)).toEqual(new Set(model.values()));
      slots.clear();
      expect([...slots]).toEqual([]);
      expect(slots.size).toBe(0);
    }),
  );
});
