// What any document of the office stands under, for rooms that make their own. Apart from ../utils, which browsers load.
export { kopSurat, setelan } from '../bersama'
