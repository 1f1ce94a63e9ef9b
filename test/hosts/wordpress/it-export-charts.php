<?php
/**
 * Plugin Name: Figures of it-export-charts
 * Description: Lets every author paste the figures, and loads their script on the pages that have one.
 *
 * Put this file into wp-content/mu-plugins/.
 */

/** Where embed.js lies, with its folder chunks beside it. */
const IT_EXPORT_CHARTS_SCRIPT = '/wp-content/uploads/it-export-charts/embed.js';

/** What every figure knows. */
const IT_EXPORT_CHARTS_SHARED = 'lang as-of headline summary heading-level byline since-then growth theme view loading';

/** Each element, with the attributes that it knows besides. */
const IT_EXPORT_CHARTS_TAGS = array(
	'cited-figure'             => 'of',
	'freelance-earnings-chart' => 'period definition milestone compare highlight',
	'freelancer-count-chart'   => '',
	'it-export-target-gauge'   => 'target',
	'it-exports-chart'         => 'period target compare highlight',
	'it-exports-growth-chart'  => 'of parts',
	'projection-scorecard'     => 'series',
);

// Authors and contributors, and on a network of sites everyone but its own administrators: what they save passes this list.
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' !== $context ) {
			return $tags;
		}
		foreach ( IT_EXPORT_CHARTS_TAGS as $tag => $own ) {
			$attributes   = preg_split( '/ /', 'id class dir ' . IT_EXPORT_CHARTS_SHARED . ' ' . $own, -1, PREG_SPLIT_NO_EMPTY );
			$tags[ $tag ] = array_fill_keys( $attributes, true );
		}
		// What stands inside them: words that give way to the figure, and a picture for wide and one for narrow screens.
		foreach ( array( 'span', 'table' ) as $tag ) {
			$more         = array_fill_keys( array( 'slot', 'lang', 'dir', 'data-at' ), true );
			$tags[ $tag ] = array_merge( $tags[ $tag ] ?? array(), $more );
		}
		$tags['picture'] = array();
		$tags['source']  = array_fill_keys( array( 'srcset', 'media', 'type', 'width', 'height' ), true );
		return $tags;
	},
	10,
	2
);

// The classic editor: its visual view takes out every tag that it does not know, also for administrators.
add_filter(
	'tiny_mce_before_init',
	function ( $settings ) {
		$tags  = array_keys( IT_EXPORT_CHARTS_TAGS );
		$valid = implode( ',', array_map( fn ( $tag ) => $tag . '[*]', $tags ) ) . ',span[*],picture,source[*]';
		// A tilde marks an element that stands in a line of text.
		$known = implode( ',', array_map( fn ( $tag ) => 'cited-figure' === $tag ? '~' . $tag : $tag, $tags ) );
		foreach ( array( 'extended_valid_elements' => $valid, 'custom_elements' => $known ) as $option => $value ) {
			$settings[ $option ] = empty( $settings[ $option ] ) ? $value : $settings[ $option ] . ',' . $value;
		}
		return $settings;
	}
);

// The script, as a module. WordPress 6.5 and later.
add_action(
	'wp_enqueue_scripts',
	function () {
		$post = get_post();
		$has  = '/<(?:' . implode( '|', array_keys( IT_EXPORT_CHARTS_TAGS ) ) . ')\b/';
		if ( is_singular() && $post && preg_match( $has, $post->post_content ) ) {
			wp_enqueue_script_module( 'it-export-charts', IT_EXPORT_CHARTS_SCRIPT, array(), null );
		}
	}
);
