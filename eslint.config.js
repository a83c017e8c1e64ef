import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

const RESTRICTED = [
  { selector: "ExportDefaultDeclaration", message: "No default exports: a thing has one name." },
  { selector: "ExportAllDeclaration", message: "No barrel files: import from where a thing is." },
];

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/", "__tests__/scenarios/", "examples/"] },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-control-regex": "off", // the product is about hostile control characters
      "no-restricted-syntax": ["error", ...RESTRICTED],
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { projectService: false },
      globals: {
        console: "readonly",
        process: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
      },
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...RESTRICTED,
        {
          selector: "ObjectExpression > SpreadElement > ObjectExpression",
          message: "No spreads of literals: a property stands on a line of its own.",
        },
      ],
    },
  },
  { files: ["*.config.js"], rules: { "no-restricted-syntax": "off" } },
);
