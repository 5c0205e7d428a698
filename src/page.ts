export { type CalendarOptions, planCalendar } from './ics/planCalendar.js';
export { type PageOptions, renderPlanPage } from './page/renderPlanPage.js';
