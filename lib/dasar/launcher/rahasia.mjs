import { makeSecrets } from './secrets.mjs'

// npm run --silent rahasia: two fresh secrets, ready for `.env`.
const { authSecret, actionsKey } = makeSecrets()
console.log(`BETTER_AUTH_SECRET=${authSecret}\nNEXT_SERVER_ACTIONS_ENCRYPTION_KEY=${actionsKey}`)
