/** `@jest/globals`, where suites run natively: what the runner made global. */
export const { test, it, expect, describe, beforeAll, afterAll, beforeEach, afterEach } = globalThis;
