/** The door to the finder of orders, which is loaded only where a change may need one, or findings are explained. */
export { explainFindings } from './requests/explained-findings.js'
export { ordersOfChange } from './requests/orders-of-change.js'
