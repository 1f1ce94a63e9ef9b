<?php
/**
 * Plugin Name: Figures of it-export-charts
 * Description: Lets every author paste the figures, and loads their script on the pages that have one.
 *
 * Put this file into wp-content/mu-plugins/.
 */

/** Where embed.js lies, with its folder chunks beside it. */
const IT_EXPORT_CHARTS_SCRIPT = '/wp-content/uploads/it-export-charts/embed.js';

/** Each element with the attributes that it knows. */
const IT_EXPORT_CHARTS_TAGS = array(
	'cited-figure'            => 'lang of as-of theme',
	'freelance-earnings-chart' => 'lang as-of headline summary heading-level byline since-then growth theme view loading period definition milestone compare highlight',
	'freelancer-count-chart'  => 'lang as-of headline summary heading-level byline since-then growth theme view loading',
	'it-export-target-gauge'  => 'lang as-of headline summary heading-level byline since-then growth theme view loading target',
	'it-exports-chart'        => 'lang as-of headline summary heading-level byline since-then growth theme view loading period target compare highlight',
	'it-exports-growth-chart' => 'lang as-of headline summary heading-level byline since-then growth theme view loading of parts',
	'projection-scorecard'    => 'lang as-of headline summary heading-level byline since-then growth theme view loading series',
);

// Authors and contributors, and on a network of sites everyone but its own administrators: what they save passes this list.
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' !== $context ) {
			return $tags;
		}
		foreach ( IT_EXPORT_CHARTS_TAGS as $tag => $attributes ) {
			$tags[ $tag ] = array_fill_keys( array_merge( array( 'id', 'class', 'dir' ), explode( ' ', $attributes ) ), true );
		}
		// What stands inside them: words that give way to the figure, and a picture for wide and one for narrow screens.
		foreach ( array( 'span', 'table' ) as $tag ) {
			$tags[ $tag ] = array_merge( $tags[ $tag ] ?? array(), array_fill_keys( array( 'slot', 'lang', 'dir', 'data-at' ), true ) );
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
		if ( is_singular() && $post && preg_match( '/<(?:' . implode( '|', array_keys( IT_EXPORT_CHARTS_TAGS ) ) . ')\b/', $post->post_content ) ) {
			wp_enqueue_script_module( 'it-export-charts', IT_EXPORT_CHARTS_SCRIPT, array(), null );
		}
	}
);
