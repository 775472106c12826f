/** The door to the finder of orders, which is loaded only where a change may need one. */
export { ordersOfChange } from './requests/orders-of-change.js'
