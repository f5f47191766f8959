import { mountEditor } from "./mountEditor.js";

mountEditor(document);
