/** Takes over what the server has written, in StrictMode unless the address ends in `?plain`. */
import { createElement, createRef, Fragment, StrictMode, version } from "react";
import { hydrateRoot } from "react-dom/client";
import { App, talks } from "./app.mjs";

const container = document.querySelector("#root");
const written = container.querySelector("svg");
const view = createRef();
const app = { version, talks, view, written };
const control = (setters) => Object.assign(app, setters);
const mode = window.location.search === "?plain" ? Fragment : StrictMode;
const root = hydrateRoot(container, createElement(mode, null, createElement(App, { control, view })), {
  onRecoverableError: (error) => console.error(String(error)),
});
app.unmount = () => root.unmount();
window.app = app;
