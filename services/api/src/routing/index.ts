export { RoutingResolver } from './routing.resolver.ts';
